"""Help within the program: what things mean."""

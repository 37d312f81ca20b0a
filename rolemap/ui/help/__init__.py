"""Help within the program: what things mean, and a tour of the sample."""

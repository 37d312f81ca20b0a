"""The table of people: rows with their figures, what makes them up, and editing in place."""

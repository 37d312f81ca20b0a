"""The rows of the history: what they say, how they look."""

"""The rows of the problem list: what they say, how they look, which fix they offer."""

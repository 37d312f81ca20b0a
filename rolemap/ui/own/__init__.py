"""The user's own templates on the start page."""

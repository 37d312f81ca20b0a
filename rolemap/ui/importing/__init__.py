"""Brings in what others keep: the dialog in which one sees what comes of it before it does."""

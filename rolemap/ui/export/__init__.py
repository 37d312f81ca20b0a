"""Handing an organisation out: what can be chosen, what it will look like, and the writing."""

"""The lists of people and roles: rows, drags from them, drops on them."""

"""The entries of the menus, a table for each menu."""

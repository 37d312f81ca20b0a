"""The panels beside the map. One file = one view; each is given what it needs, never the window."""

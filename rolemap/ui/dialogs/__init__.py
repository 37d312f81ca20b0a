"""Questions asked in a window of their own. One file = one dialog."""

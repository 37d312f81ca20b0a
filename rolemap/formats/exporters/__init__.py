"""One file = one format to write."""

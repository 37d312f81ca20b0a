"""One open document: what it is now, how it came to be so, and where it is kept."""

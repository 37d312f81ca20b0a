"""One file = one rule; the file's name is the rule's name."""

"""Choosing between two people: the dialog before a file that a merge has left undecided."""

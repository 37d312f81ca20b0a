"""The ways in which `rolemap diff` prints, one file for each."""

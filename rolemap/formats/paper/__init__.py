"""What stands on which page of paper, as plain values: whoever paints them decides nothing."""

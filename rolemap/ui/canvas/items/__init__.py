"""What is drawn on the map, one kind of thing in each file."""

"""What a hand can do on the map: objects with start, move, finish and cancel."""

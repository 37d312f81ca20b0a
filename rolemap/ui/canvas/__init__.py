"""The map: stages as columns, responsibilities as cards, letters as chips."""

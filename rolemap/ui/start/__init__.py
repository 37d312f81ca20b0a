"""The parts of the start page: recent files, and cards with pictures to start from."""

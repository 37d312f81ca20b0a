"""The catalogue of what somebody should own: its rows, how they are painted, what is done there."""

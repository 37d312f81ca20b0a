"""The chart of the team: who reports to whom, and who is in which team."""

"""How a list of people is read: its columns, its rows, who is who, and who reports to whom."""

"""Reads what others have written in a process of its own, with limits."""

# With this argument the program is that process.
READ_FOREIGN = "--read-foreign"

"""What an organisation is: records, one immutable state of them, and edits as values."""

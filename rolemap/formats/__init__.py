"""How an organisation is read and written."""

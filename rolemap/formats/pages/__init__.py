"""Pages to read: the plain data of an organisation, filled into templates."""

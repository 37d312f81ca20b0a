"""The importers, one file each: what others keep, read as an organisation."""

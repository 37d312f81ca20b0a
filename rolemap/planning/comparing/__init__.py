"""What `comparison.compared` tells, one file for each part of an organisation."""

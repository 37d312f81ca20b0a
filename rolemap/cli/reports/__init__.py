"""One file = one way of printing what was found; "sarif.py" is `rolemap check --format sarif`."""

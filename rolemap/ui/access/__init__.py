"""What assistive technology reads of what is painted by hand; no work while there is none."""

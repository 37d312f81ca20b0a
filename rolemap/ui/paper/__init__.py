"""Paints pages: into files, on printers and as pictures on the screen, by the same means."""

"""The matrix: who holds which letter on what, as a grid to type in."""

"""The pages of the inspector: what a record says about itself, and editors for its fields."""

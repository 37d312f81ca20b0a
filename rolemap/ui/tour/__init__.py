"""The guided tour of the sample: its steps, its card, and who begins it."""

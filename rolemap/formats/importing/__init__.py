"""What importers share: where the bytes come from, how records are gathered, how they join."""

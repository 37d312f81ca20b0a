"""Slides with tables that can be edited, for the exporters that write a presentation."""

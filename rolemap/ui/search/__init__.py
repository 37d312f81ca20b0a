"""Finding things: what there is to find, and what fits what somebody typed. Knows no widgets."""

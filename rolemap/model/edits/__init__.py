"""The verbs: pure functions from an Org to a Change, and the only place where cascades live."""

"""The tree of everything: where each record stands in it, what its row says, how it is used."""

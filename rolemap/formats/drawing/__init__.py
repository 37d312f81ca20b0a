"""Pictures as plain values: what is drawn where, for whatever then paints it. Never imports Qt."""

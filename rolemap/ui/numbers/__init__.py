"""The figures of an organisation: a list of metrics, and a heat map of people against stages."""

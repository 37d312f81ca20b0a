"""The sheets of a workbook; what they share with it is in `book`."""

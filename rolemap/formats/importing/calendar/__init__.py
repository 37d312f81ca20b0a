"""What is read of an iCalendar file: events, time zones, what repeats, and who has which hours."""

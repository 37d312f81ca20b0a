"""What could be done about it: absences, scenarios, proposals; knows the model and its analysis."""

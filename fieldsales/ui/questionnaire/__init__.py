"""Questionnaires in the window: the list, the runner, reading what was filled."""

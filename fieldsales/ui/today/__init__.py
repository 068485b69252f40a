"""Today: the day of the person at this laptop, meeting by meeting."""

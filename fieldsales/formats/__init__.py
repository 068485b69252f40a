"""Files of the outside world: tables, cards, calendars."""

"""Calendars: the trip's two views, the week of several brigades, what is done in them."""

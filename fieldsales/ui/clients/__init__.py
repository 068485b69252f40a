"""Clients: the list, the card."""

"""Entities and rules of the trade: no Qt, SQL, clock, file or network."""

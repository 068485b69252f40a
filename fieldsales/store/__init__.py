"""The laptop's encrypted database: the only SQL outside the office."""

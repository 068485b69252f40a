"""Gathering what printed reports say: the base is read here, in a few questions per kind of record."""

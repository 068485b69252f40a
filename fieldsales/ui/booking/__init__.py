"""Choosing a time for a visit."""

"""Detectors: which facts cannot both be meant. They know rows and index tables, no device and no request."""

"""FieldSales: an offline-first desktop program for travelling sales brigades."""

__version__ = "0.1.0"

"""Take lists of clients in: look at a file, plan, write, undo."""

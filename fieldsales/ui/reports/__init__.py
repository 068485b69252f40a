"""Reports: what is printed, seen before it is."""

"""Head office: the only HTTP server, and its own SQL."""

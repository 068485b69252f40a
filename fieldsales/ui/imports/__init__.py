"""Lists of clients taken in from files: what the columns mean, what is doubtful, what came of it."""

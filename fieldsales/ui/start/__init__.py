"""What stands before the shell: the lock, the first run, and what went wrong at the start."""

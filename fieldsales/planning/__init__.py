"""Travel, chances to be held, free slots: pure reckoning for screens and commands."""

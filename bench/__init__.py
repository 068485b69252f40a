"""One file per figure; each prints JSON lines, a ratio within one run."""

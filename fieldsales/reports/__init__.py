"""What happened, on paper."""

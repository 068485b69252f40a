"""The laptop's half of sync and the language both halves speak."""

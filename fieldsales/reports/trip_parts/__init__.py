"""The parts of a trip's report: each draws its own from the facts, and reads nothing."""

"""The call desk."""

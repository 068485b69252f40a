"""People, devices, and who may what."""

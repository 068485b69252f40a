"""The frame round every page: sidebar, header, palette, keys, what waits for the office."""

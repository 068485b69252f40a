"""Working sets: what a crew holds whole of a region it has in outline."""

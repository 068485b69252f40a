"""The register of cases and the page of one with its gate."""

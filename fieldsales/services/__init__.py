"""Use cases: one method is one act of a person is one transaction."""

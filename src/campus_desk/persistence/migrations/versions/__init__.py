"""The revisions in order; the numbers stand in ``schema.REVISIONS`` too."""

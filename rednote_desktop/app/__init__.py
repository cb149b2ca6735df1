"""The composition root: builds everything, starts it, ends it."""

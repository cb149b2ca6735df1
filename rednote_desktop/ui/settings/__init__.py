"""The settings: one module a page."""

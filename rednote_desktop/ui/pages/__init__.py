"""The pages beside the feed: one module a page."""

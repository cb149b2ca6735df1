"""The feed: notes as cards in columns."""

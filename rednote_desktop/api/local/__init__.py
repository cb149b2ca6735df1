"""The embedded community: a whole network in one SQLite file."""

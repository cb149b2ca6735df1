"""The welcome of a new reader."""

"""The opened note: its media, text, products, comments and what can be done with it."""

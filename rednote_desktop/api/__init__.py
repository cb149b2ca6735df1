"""The social client abstraction and its adapters."""

"""The translation panel: sentences side by side, words, comments and slang."""

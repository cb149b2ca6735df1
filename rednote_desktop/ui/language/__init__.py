"""The words of the window: locale files, plural forms, pseudo-locale and the keys of texts."""

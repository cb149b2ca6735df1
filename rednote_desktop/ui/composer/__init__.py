"""The panel in which a note is written in two languages."""

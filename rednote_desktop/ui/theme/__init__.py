"""Colours, type and the stylesheet."""

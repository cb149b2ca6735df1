"""RedNote Desktop: a social client for people who talk across Chinese and English."""

__version__ = "0.1.0"

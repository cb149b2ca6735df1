"""The window: Qt Widgets over the services, and nothing below knows of it."""

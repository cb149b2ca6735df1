"""What is kept on this computer: SQLite, settings, secrets, paths, files."""

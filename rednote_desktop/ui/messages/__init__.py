"""Direct conversations as chats."""

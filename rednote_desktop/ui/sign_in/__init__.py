"""Connecting an account of a network, from the server's name to the signed-in account."""

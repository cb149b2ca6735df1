"""Engines that hand public text to a server; off until a person chooses one."""

"""What the program talks about: frozen data and errors, no input or output."""

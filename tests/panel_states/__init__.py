"""Every state of the Translation panel and of captions, reached by real input, in pictures."""

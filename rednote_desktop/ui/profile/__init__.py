"""Profile pages: who somebody is, what they posted, whom they know."""

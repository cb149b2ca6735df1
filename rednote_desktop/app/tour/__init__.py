"""The tour: the real window driven through its main journeys, with a picture of every step."""

"""The Mastodon REST API, as Mastodon, Pixelfed, GoToSocial, Akkoma and others speak it."""

"""What channels are called in the interface language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def channel_name(channel: str) -> str:
    """Return the name of a channel by its key, empty for one that has a name of its own."""
    translate = QCoreApplication.translate
    names = {
        "food": translate("ExplorePage", "Food", "channel"),
        "travel": translate("ExplorePage", "Travel", "channel"),
        "beauty": translate("ExplorePage", "Beauty", "channel"),
        "outfits": translate("ExplorePage", "Outfits", "channel"),
        "pets": translate("ExplorePage", "Pets", "channel"),
        "home": translate("ExplorePage", "Home", "channel"),
        "study": translate("ExplorePage", "Study", "channel"),
        "fitness": translate("ExplorePage", "Fitness", "channel"),
        "tech": translate("ExplorePage", "Tech", "channel"),
        "film_music": translate("ExplorePage", "Film and music", "channel"),
        "crafts": translate("ExplorePage", "Crafts", "channel"),
        "parenting": translate("ExplorePage", "Parenting", "channel"),
        "life": translate("ExplorePage", "Life", "channel"),
        "refugees": translate("ExplorePage", "New here", "channel"),
        "for_you": translate("ExplorePage", "Trending", "channel"),
        "local": translate("ExplorePage", "This server", "channel"),
        "federated": translate("ExplorePage", "All servers", "channel"),
    }
    return names.get(channel, "")

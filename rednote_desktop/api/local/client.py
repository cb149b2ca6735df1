"""One account's client of the embedded community."""

from __future__ import annotations

from rednote_desktop.api.client import Capabilities
from rednote_desktop.api.local.conversations import LocalConversations
from rednote_desktop.api.local.limits import CAPABILITIES
from rednote_desktop.api.local.publishing import LocalPublishing
from rednote_desktop.api.local.reacting import LocalReacting
from rednote_desktop.api.local.reading import LocalReading


class LocalClient(LocalReading, LocalReacting, LocalPublishing):
    """Implements ``api.client.SocialClient``.

    All methods raise ``AuthRequired`` when the account is not one of this computer's.
    """

    @property
    def capabilities(self) -> Capabilities:
        """What the embedded community can do."""
        return CAPABILITIES

    @property
    def federation(self) -> None:
        """Nothing: the embedded community is no federated network."""
        return None

    @property
    def conversations(self) -> LocalConversations:
        """Talks among the people of the community."""
        return LocalConversations(self._seat)

    @property
    def streaming(self) -> None:
        """Nothing: what happens on this computer is told by the services' own events."""
        return None

    async def close(self) -> None:
        """Release nothing: the file belongs to ``LocalCommunity``."""

"""One account's client of a server of the Mastodon family."""

from __future__ import annotations

from collections.abc import Callable

from rednote_desktop.api.client import Capabilities
from rednote_desktop.api.http import HttpClient
from rednote_desktop.api.http_parts import Traffic
from rednote_desktop.api.mastodon.capabilities import capabilities, read_document, streaming_origin
from rednote_desktop.api.mastodon.conversations import MastodonConversations
from rednote_desktop.api.mastodon.federation import MastodonFederation
from rednote_desktop.api.mastodon.publishing import MastodonPublishing
from rednote_desktop.api.mastodon.reacting import MastodonReacting
from rednote_desktop.api.mastodon.reading import MastodonReading
from rednote_desktop.api.mastodon.seat import Seat
from rednote_desktop.api.mastodon.streaming import MastodonStreaming
from rednote_desktop.api.mastodon.telling import MastodonTelling
from rednote_desktop.api.mastodon.threads import Threads
from rednote_desktop.api.mastodon.uploads import Progress
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.errors import NotFound
from rednote_desktop.domain.paging import Page


class MastodonClient(MastodonReading, MastodonTelling, MastodonReacting, MastodonPublishing):
    """Implements ``api.client.SocialClient`` over ``http``, which it closes.

    ``document`` is the server's description as it was kept; what the server takes is read from
    it, so that an offline start knows the limits. ``on_document`` is told a newer one.
    ``viewer_id`` is the account's id (``ID@HOST``) where it is known. ``talks`` says whether the
    server had conversations when it was asked last; ``on_no_talks`` is told where it has none.
    """

    def __init__(
        self,
        http: HttpClient,
        document: bytes = b"",
        on_document: Callable[[bytes], None] = lambda document: None,
        *,
        viewer_id: str = "",
        progress: Progress | None = None,
        talks: bool = True,
        on_no_talks: Callable[[], None] = lambda: None,
    ) -> None:
        seat = Seat(http, viewer_id.rpartition("@")[0])
        threads = Threads(seat)
        MastodonReading.__init__(self, seat)
        MastodonTelling.__init__(self, seat)
        MastodonReacting.__init__(self, seat, self, threads)
        MastodonPublishing.__init__(self, seat, self, threads, lambda: self.capabilities)
        self.uploads.progress = progress
        self._document = document
        self._on_document = on_document
        self._capabilities = capabilities(read_document(document))
        self._federation = MastodonFederation(seat, self, self, self, threads)
        self._talks = talks
        self._on_no_talks = on_no_talks
        self._conversations = MastodonConversations(seat, self.publish, self._without_talks)
        self._streaming = MastodonStreaming(
            seat,
            self,
            self._conversations,
            lambda: streaming_origin(read_document(self._document), http.host),
        )

    @property
    def capabilities(self) -> Capabilities:
        """What the server can do, as it said last."""
        return self._capabilities

    @property
    def federation(self) -> MastodonFederation:
        """What such servers offer beyond a plain community."""
        return self._federation

    @property
    def conversations(self) -> MastodonConversations | None:
        """Direct posts as talks; ``None`` once the server said that it has no list of them."""
        return self._conversations if self._talks else None

    @property
    def streaming(self) -> MastodonStreaming:
        """News as they come."""
        return self._streaming

    @property
    def traffic(self) -> Traffic:
        """What was sent and received so far."""
        return self._seat.http.traffic

    async def viewer(self) -> Account:
        """Return the signed-in person; where the server is not described yet, ask it that too."""
        account = await super().viewer()
        if not self._document:
            await self.describe()
        return account

    async def describe(self) -> None:
        """Ask the server anew what it takes."""
        http = self._seat.http
        try:
            reply = await http.get("/api/v2/instance")
        except NotFound:
            reply = await http.get("/api/v1/instance")
        if reply.body == self._document:
            return
        described = await http.work(lambda: capabilities(read_document(reply.body)))
        self._document, self._capabilities = reply.body, described
        self._on_document(reply.body)

    async def comments(
        self, note_id: str, cursor: str | None = None, limit: int = 20
    ) -> Page[Comment]:
        """Return the answers to a post itself, those that most people like first."""
        return await self._threads.comments(note_id, cursor, limit)

    async def replies(
        self, thread_id: str, cursor: str | None = None, limit: int = 20
    ) -> Page[Comment]:
        """Return everything below an answer, the oldest first."""
        return await self._threads.replies(thread_id, cursor, limit)

    def _without_talks(self) -> None:
        if self._talks:
            self._talks = False
            self._on_no_talks()

    async def close(self) -> None:
        """End all connections; safe to call twice."""
        await self._seat.http.close()

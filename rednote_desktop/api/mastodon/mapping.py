"""Turns what a server sends into the domain: posts, people, comments, notifications, messages."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from rednote_desktop.api.mastodon import parts, wire
from rednote_desktop.api.mastodon.bodies import (
    body_of,
    emoji_codes,
    media_of,
    topics_in,
    versions_of,
    without_address,
)
from rednote_desktop.api.mastodon.decode import convert
from rednote_desktop.api.mastodon.html import to_rich_text
from rednote_desktop.api.mastodon.ids import Ids
from rednote_desktop.api.mastodon.inline import safe_address
from rednote_desktop.domain.account import Account
from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.conversation import Conversation, Message
from rednote_desktop.domain.errors import Malformed
from rednote_desktop.domain.filters import Filter
from rednote_desktop.domain.language import UNDETERMINED
from rednote_desktop.domain.note import (
    Counts,
    Note,
    NoteEdit,
    PeopleList,
    Quote,
    ReplyTo,
    TopicInfo,
    ViewerState,
)
from rednote_desktop.domain.notification import Notification, NotificationKind
from rednote_desktop.domain.poll import Poll
from rednote_desktop.domain.relationship import Relationship
from rednote_desktop.domain.text import CustomEmoji, TextVersion, plain

_KINDS: Final = {
    "favourite": NotificationKind.LIKE,
    "reblog": NotificationKind.SHARE,
    "mention": NotificationKind.MENTION,
    "follow": NotificationKind.FOLLOW,
    "follow_request": NotificationKind.FOLLOW_REQUEST,
    "poll": NotificationKind.POLL,
    "update": NotificationKind.EDIT,
    "status": NotificationKind.NEW_NOTE,
    "quote": NotificationKind.QUOTE,
    "quoted_update": NotificationKind.EDIT,
}
_REACTIONS: Final = frozenset({"reaction", "emoji_reaction", "pleroma:emoji_reaction"})
_EXCERPT: Final = 280


class Mapper(Ids):
    """Maps for one account on one server.

    All methods raise ``Malformed`` for what lacks its heart, an id or an author.
    """

    def account(self, found: wire.Account | None, how: Relationship | None = None) -> Account:
        """Return a person."""
        if found is None:
            raise Malformed("no account")
        handle = (found.acct or found.username or "").strip().removesuffix(f"@{self.host}")
        codes = emoji_codes(found.emojis)
        languages = (found.source.language or "") if found.source else ""
        return Account(
            id=self.id(found.id),
            handle=handle,
            name=parts.line(found.display_name) or found.username or handle,
            bio=to_rich_text(found.note or "", emojis=codes),
            avatar_url=safe_address(found.avatar or ""),
            header_url=safe_address(found.header or ""),
            languages=(languages,) if languages else (),
            note_count=parts.number(found.statuses_count),
            follower_count=parts.number(found.followers_count),
            following_count=parts.number(found.following_count),
            followed=how is not None and how.following,
            requested=how is not None and how.requested,
            follows_viewer=how is not None and how.followed_by,
            url=safe_address(found.url or ""),
            locked=bool(found.locked),
            automated=bool(found.bot),
            fields=tuple(
                (parts.line(field.name), to_rich_text(field.value or "", emojis=codes))
                for field in found.fields or ()
            ),
            emojis=tuple(
                CustomEmoji(f":{code}:", address)
                for code, address in codes.items()
                if f":{code}:" in (found.display_name or "")
            ),
        )

    def note(self, found: wire.Status, depth: int = 0) -> Note:
        """Return a post; one that somebody shared comes as itself, with who shared it."""
        if found.reblog is not None and depth == 0:
            inner = self.note(found.reblog, 1)
            caught = parts.filter_matches(found.filtered)
            return replace(
                inner,
                shared_by=self.account(found.account),
                place_id=self.id(found.id),
                filtered=tuple(dict.fromkeys((*caught, *inner.filtered))),
            )
        versions = versions_of(found, self.host)
        return Note(
            id=self.id(found.id),
            author=self.account(found.account),
            versions=versions,
            media=media_of(found.media_attachments),
            created_at=parts.moment(found.created_at) or parts.NEVER,
            topics=topics_in(found, versions),
            visibility=parts.visibility(found.visibility),
            counts=Counts(
                likes=parts.number(found.favourites_count),
                comments=parts.number(found.replies_count),
                shares=parts.number(found.reblogs_count),
            ),
            viewer=ViewerState(
                liked=bool(found.favourited),
                collected=bool(found.bookmarked),
                own=self.is_viewer(found.account),
                shared=bool(found.reblogged),
            ),
            url=safe_address(found.url or "") or safe_address(found.uri or ""),
            warning=parts.line(found.spoiler_text),
            sensitive=bool(found.sensitive),
            poll=self.poll(found.poll) if found.poll is not None else None,
            quote=self._quote(found, depth),
            card=parts.card(found.card),
            reply_to=self._reply_to(found),
            edited_at=parts.moment(found.edited_at),
            place_id=self.id(found.id),
            filtered=parts.filter_matches(found.filtered),
        )

    def comment(
        self, found: wire.Status, note_id: str, author_id: str, thread_id: str, replies: int
    ) -> Comment:
        """Return an answer to the note ``note_id``, which is by ``author_id``.

        Whom it answers is not repeated at its beginning.
        """
        own_id = self.id(found.id)
        author = self.account(found.account)
        answered = [
            (each.acct or "").removesuffix(f"@{self.host}")
            for each in found.mentions or ()
            if str(each.id) == str(found.in_reply_to_account_id)
        ]
        versions = tuple(
            replace(version, body=without_address(version.body, answered))
            for version in versions_of(found, self.host)
        )
        return Comment(
            id=own_id,
            note_id=note_id,
            author=author,
            versions=versions,
            created_at=parts.moment(found.created_at) or parts.NEVER,
            thread_id=thread_id,
            parent_id=self.id(found.in_reply_to_id) if thread_id != own_id else None,
            likes=parts.number(found.favourites_count),
            liked=bool(found.favourited),
            own=self.is_viewer(found.account),
            by_note_author=author.id == author_id,
            reply_count=replies,
            media=media_of(found.media_attachments),
            warning=parts.line(found.spoiler_text),
            sensitive=bool(found.sensitive),
            url=safe_address(found.url or "") or safe_address(found.uri or ""),
            filtered=parts.filter_matches(found.filtered),
        )

    def poll(self, found: wire.Poll) -> Poll:
        """Return a poll."""
        return Poll(
            id=self.id(found.id),
            options=tuple(parts.poll_option(option) for option in found.options or ()),
            votes=parts.number(found.votes_count),
            voters=parts.number(found.voters_count) or parts.number(found.votes_count),
            multiple=bool(found.multiple),
            ended=bool(found.expired),
            ends_at=parts.moment(found.expires_at),
            voted=bool(found.voted),
            own_votes=tuple(found.own_votes or ()),
        )

    def relationship(self, found: wire.Relationship) -> Relationship:
        """Return how the viewer stands to a person."""
        return Relationship(
            account_id=self.id(found.id),
            following=bool(found.following),
            requested=bool(found.requested),
            followed_by=bool(found.followed_by),
            muting=bool(found.muting),
            blocking=bool(found.blocking),
            blocked_by=bool(found.blocked_by),
            shares_shown=found.showing_reblogs is not False,
        )

    def notification(self, found: wire.Notification, last_read: str = "") -> Notification:
        """Return a notification; those up to the server's id ``last_read`` are read."""
        status = found.status
        kind = _KINDS.get(found.type or "", NotificationKind.OTHER)
        if found.type in _REACTIONS:
            kind = NotificationKind.LIKE
        answered = status is not None and str(status.in_reply_to_account_id) == self.viewer_id
        if kind is NotificationKind.MENTION and answered:
            kind = NotificationKind.REPLY
        excerpt = plain(without_address(body_of(status, self.host))) if status is not None else ""
        if status is not None and status.spoiler_text:
            excerpt = parts.line(status.spoiler_text)
        unnamed = found.type or "" if kind is NotificationKind.OTHER else ""
        return Notification(
            id=self.id(found.id),
            kind=kind,
            actor=self._actor(found.account),
            created_at=parts.moment(found.created_at) or parts.NEVER,
            note_id=self.id(status.id) if status is not None else None,
            excerpt=" ".join(excerpt.split())[:_EXCERPT] or unnamed,
            read=bool(last_read) and _rank(str(found.id)) <= _rank(last_read),
        )

    def message(self, found: wire.Status, conversation_id: str) -> Message:
        """Return a message; whom it is addressed to is not repeated at its beginning."""
        versions = tuple(
            replace(version, body=without_address(version.body))
            for version in versions_of(found, self.host)
        )
        return Message(
            id=self.id(found.id),
            conversation_id=conversation_id,
            author=self.account(found.account),
            versions=versions,
            created_at=parts.moment(found.created_at) or parts.NEVER,
            media=media_of(found.media_attachments),
            own=self.is_viewer(found.account),
        )

    def conversation(self, found: wire.Conversation) -> Conversation:
        """Return a talk with its last message."""
        own_id = self.id(found.id)
        others = [person for person in found.accounts or () if not self.is_viewer(person)]
        return Conversation(
            id=own_id,
            people=self.each(others, self.account),
            last=self.message(found.last_status, own_id) if found.last_status else None,
            unread=bool(found.unread),
        )

    def edit(self, found: wire.StatusEdit) -> NoteEdit:
        """Return what a post was at one time."""
        status = wire.Status(content=found.content, emojis=found.emojis)
        return NoteEdit(
            at=parts.moment(found.created_at) or parts.NEVER,
            version=TextVersion(UNDETERMINED, "", body_of(status, self.host)),
            warning=parts.line(found.spoiler_text),
            media=media_of(found.media_attachments),
        )

    def topic(self, found: wire.Tag) -> TopicInfo:
        """Return a topic with how many people used it of late."""
        name = (found.name or "").strip().lstrip("#＃")
        if not name:
            raise Malformed("no tag")
        uses = [str(day.uses or "0") for day in found.history or ()]
        return TopicInfo(name, sum(int(count) for count in uses if count.isdecimal()))

    def people_list(self, found: wire.UserList) -> PeopleList:
        """Return a list of people."""
        return PeopleList(self.id(found.id), parts.line(found.title))

    def filter(self, found: wire.Filter) -> Filter:
        """Return a filter of the viewer's."""
        return parts.word_filter(found, self.id(found.id))

    def _actor(self, found: wire.Account | None) -> Account:
        """Return who did it: the server itself where nobody is named."""
        if found is None or found.id in (None, ""):
            return Account(id=f"@{self.host}", handle=self.host, name=self.host)
        return self.account(found)

    def _quote(self, found: wire.Status, depth: int) -> Quote | None:
        quoted = found.pleroma.quote if found.pleroma is not None else None
        told = quoted is not None
        if found.quote is not None:
            told = True
            if "quoted_status" in found.quote or "state" in found.quote:
                permission = convert(dict(found.quote), wire.Quote)
                quoted = permission.quoted_status if permission is not None else None
            else:
                quoted = convert(dict(found.quote), wire.Status)
        if not told or depth > 1:
            return None
        try:
            return Quote(self.note(quoted, depth + 1) if quoted is not None else None)
        except Malformed:
            return Quote(None)

    def _reply_to(self, found: wire.Status) -> ReplyTo | None:
        if found.in_reply_to_id in (None, ""):
            return None
        wanted = str(found.in_reply_to_account_id or "")
        handle = next(
            (each.acct or "" for each in found.mentions or () if str(each.id) == wanted), ""
        )
        if not handle and found.account is not None and str(found.account.id) == wanted:
            handle = found.account.acct or ""
        account_id = self.id(wanted) if wanted else ""
        return ReplyTo(self.id(found.in_reply_to_id), account_id, handle)


def _rank(server_id: str) -> tuple[int, str]:
    """Order ids as servers count them: longer numbers are later."""
    return len(server_id), server_id

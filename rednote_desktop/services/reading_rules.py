"""What a reader wants translated by whom and where, remembered and taken back on demand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from rednote_desktop.domain.account import Account
from rednote_desktop.domain.language import base
from rednote_desktop.services.undo import UndoEntry, UndoKind, UndoStack
from rednote_desktop.storage.reading_settings import AuthorRule
from rednote_desktop.storage.settings import SettingsStore

_MOST_POSTS: Final = 300
_NO_RULE: Final = AuthorRule()


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a text comes from, as far as that decides how it is read.

    ``post_id`` is the id of the note or comment, ``channel`` the key of the channel in which it
    is read; each may be empty.
    """

    author: Account | None = None
    channel: str = ""
    post_id: str = ""

    @property
    def author_id(self) -> str:
        """Id of the author, empty where nobody is known."""
        return self.author.id if self.author is not None else ""


NOWHERE: Final = Origin()


class ReadingRules:
    """Changes the rules in the settings; every change can be undone."""

    def __init__(self, settings: SettingsStore, undo: UndoStack) -> None:
        self._settings = settings
        self._undo = undo

    def author(self, account_id: str) -> AuthorRule:
        """Return the rule for an author, an empty one where there is none."""
        return self.authors.get(account_id, _NO_RULE)

    @property
    def authors(self) -> Mapping[str, AuthorRule]:
        """The rules for authors by the ids of their accounts."""
        return self._settings.value.reading.authors

    @property
    def channels(self) -> Mapping[str, bool]:
        """Whether texts are translated on sight, by the key of the channel."""
        return self._settings.value.reading.channels

    @property
    def learning(self) -> tuple[str, ...]:
        """Primary subtags of the languages the reader learns."""
        return self._settings.value.reading.learning

    def translate_author(self, account: Account, wanted: bool) -> None:
        """Translate an author's texts always, or never."""
        old = self.author(account.id)
        rule = AuthorRule(handle=account.handle, translate=wanted, language=old.language)
        kind = UndoKind.AUTHOR_TRANSLATED if wanted else UndoKind.AUTHOR_ORIGINAL
        self._set_author(account.id, rule, kind)

    def author_writes(self, account: Account, language: str) -> None:
        """Take an author's texts to be in a language from now on."""
        old = self.author(account.id)
        rule = AuthorRule(handle=account.handle, translate=old.translate, language=language)
        self._set_author(account.id, rule, UndoKind.AUTHOR_LANGUAGE)

    def forget_author(self, account_id: str) -> None:
        """Treat an author as anybody again."""
        self._set_author(account_id, None, UndoKind.READING_RULE_REMOVED)

    def translate_channel(self, channel: str, wanted: bool) -> None:
        """Translate what is read in a channel always, or never."""
        kind = UndoKind.CHANNEL_TRANSLATED if wanted else UndoKind.CHANNEL_ORIGINAL
        self._set_channel(channel, wanted, kind)

    def forget_channel(self, channel: str) -> None:
        """Treat a channel as any other again."""
        self._set_channel(channel, None, UndoKind.READING_RULE_REMOVED)

    def post_is_in(self, post_id: str, language: str) -> None:
        """Take a note or comment to be in a language; the last few hundred are remembered."""
        before = self._settings.value.reading.posts.get(post_id, "")
        self._keep_post(post_id, language)

        async def revert() -> None:
            self._keep_post(post_id, before)

        self._undo.push(UndoEntry(UndoKind.POST_LANGUAGE, revert))

    def learn(self, language: str, learning: bool) -> None:
        """Leave a language in the original because the reader learns it, or no longer."""
        others = tuple(tag for tag in self.learning if tag != base(language))
        self._settings.update(
            reading={"learning": (*others, base(language)) if learning else others}
        )

    def _set_author(self, account_id: str, rule: AuthorRule | None, kind: UndoKind) -> None:
        before = self.authors.get(account_id)
        self._keep_author(account_id, rule)

        async def revert() -> None:
            self._keep_author(account_id, before)

        self._undo.push(UndoEntry(kind, revert))

    def _set_channel(self, channel: str, wanted: bool | None, kind: UndoKind) -> None:
        before = self.channels.get(channel)
        self._keep_channel(channel, wanted)

        async def revert() -> None:
            self._keep_channel(channel, before)

        self._undo.push(UndoEntry(kind, revert))

    def _keep_author(self, account_id: str, rule: AuthorRule | None) -> None:
        kept = {key: old for key, old in self.authors.items() if key != account_id}
        if rule is not None:
            kept[account_id] = rule
        self._settings.update(reading={"authors": kept})

    def _keep_channel(self, channel: str, wanted: bool | None) -> None:
        kept = {key: old for key, old in self.channels.items() if key != channel}
        if wanted is not None:
            kept[channel] = wanted
        self._settings.update(reading={"channels": kept})

    def _keep_post(self, post_id: str, language: str) -> None:
        old = self._settings.value.reading.posts
        kept = {key: tag for key, tag in old.items() if key != post_id}
        if language:
            kept[post_id] = language
        self._settings.update(reading={"posts": dict(list(kept.items())[-_MOST_POSTS:])})

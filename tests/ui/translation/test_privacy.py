"""With a service switched on, only what everybody may read leaves the computer."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Iterator

import pytest

from rednote_desktop.domain.comment import Comment
from rednote_desktop.domain.draft import DraftText, NewComment, NewNote
from rednote_desktop.domain.note import Note, Timeline, TimelineKind, Visibility
from rednote_desktop.domain.text import TextVersion, from_plain
from rednote_desktop.storage.engine_settings import Endpoint
from rednote_desktop.translation.result import Outcome
from rednote_desktop.ui.context import UiContext
from rednote_desktop.ui.feed.panel import FeedPanel
from rednote_desktop.ui.note.view import NoteView
from rednote_desktop.ui.subject import Subject
from rednote_desktop.ui.translation.panel import TranslationPanel
from rednote_desktop.ui.widgets.reading_text import ReadingState
from tests.support import PATIENCE, wait_until
from tests.translation_server import TranslationServer, libretranslate, translation_server

SECRET = "这是只写给自己看的日记。"
OPEN = "这是写给大家看的公开笔记。"


@pytest.fixture
def server() -> Iterator[TranslationServer]:
    with translation_server() as made:
        made.rule = libretranslate
        yield made


@pytest.fixture
async def context(app_context: UiContext, server: TranslationServer) -> UiContext:
    """Return a window's parts with a service that is on and preferred."""
    engines = app_context.services.engines
    await engines.save(
        Endpoint(id="e", kind="libretranslate", name="Mine", url=server.url, agreed=server.url),
        "",
    )
    engines.switch("e", True)
    await engines.ready()
    return app_context


async def posted(context: UiContext, text: str, visibility: Visibility) -> Note:
    """Post a note of one's own in Chinese."""
    note = NewNote((TextVersion("zh", text, from_plain(text)),), visibility=visibility)
    return await context.services.session.client.publish(note, uuid.uuid4().hex)


async def commented(context: UiContext, note: Note, text: str) -> Comment:
    comment = NewComment(note.id, (TextVersion("zh", "", from_plain(text)),))
    return await context.services.session.client.comment(comment, uuid.uuid4().hex)


@pytest.mark.parametrize("visibility", [Visibility.PRIVATE, Visibility.FOLLOWERS])
async def test_a_feed(
    context: UiContext, server: TranslationServer, visibility: Visibility
) -> None:
    await posted(context, SECRET, visibility)
    await posted(context, OPEN, Visibility.PUBLIC)
    viewer = context.services.session.viewer
    panel = FeedPanel(context, Timeline(TimelineKind.ACCOUNT, viewer.id))
    panel.resize(848, 700)
    panel.show()
    await wait_until(lambda: panel.model.rowCount() >= 2)
    rows = [panel.model.row(number) for number in range(panel.model.rowCount())]
    own = {row.note.title: row for row in rows}
    await wait_until(lambda: own[OPEN].translation and own[SECRET].translation)
    secret, public = own[SECRET].translation, own[OPEN].translation
    assert secret is not None
    assert public is not None
    assert secret.engine is not None
    assert secret.engine.name != "Mine"
    assert public.engine is not None
    assert public.engine.name == "Mine"
    assert "公开笔记" in server.sent
    assert "日记" not in server.sent
    panel.dispose()
    panel.close()
    panel.deleteLater()


async def test_an_opened_note_with_its_comments(
    context: UiContext, server: TranslationServer
) -> None:
    note = await posted(context, SECRET, Visibility.PRIVATE)
    await commented(context, note, "日记里的悄悄话也不能外传。")
    view = NoteView(context)
    view.resize(848, 840)
    view.show()
    view.open(note.id, note)
    text = view.sheet.text
    await wait_until(lambda: text.body.reading.state is ReadingState.TRANSLATED)
    comments = view.sheet.comments
    await wait_until(lambda: comments.threads)
    top = comments.threads[0].top
    await wait_until(lambda: top.reading.state is ReadingState.TRANSLATED)
    assert server.requests == []
    top.choose()
    assert context.subject.subject is not None
    assert not context.subject.subject.public
    view.dispose()
    view.hide()
    view.deleteLater()


async def test_the_translation_panel(context: UiContext, server: TranslationServer) -> None:
    panel = TranslationPanel(context)
    panel.resize(392, 600)
    panel.show()
    version = TextVersion("zh", "", from_plain(SECRET))
    context.subject.show(Subject("a", (version,)))
    pairs = panel.side_by_side.pairs
    await wait_until(lambda: pairs.views and pairs.views[0].pair.target)
    assert server.requests == []
    version = TextVersion("zh", "", from_plain(OPEN))
    context.subject.show(Subject("b", (version,), public=True))
    await wait_until(lambda: server.requests)
    await wait_until(lambda: pairs.views and pairs.views[0].pair.target)
    assert "日记" not in server.sent
    panel.dispose()
    panel.hide()
    panel.deleteLater()


async def test_what_is_being_written(context: UiContext, server: TranslationServer) -> None:
    second = await context.services.compose.second_language(DraftText("zh", SECRET, SECRET), "en")
    assert second.body is not None
    assert second.body.outcome is Outcome.TRANSLATED
    assert server.requests == []
    assert await asyncio.wait_for(context.services.engines.ledger.entries(), PATIENCE) == ()

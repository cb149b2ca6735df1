from __future__ import annotations

import asyncio
import io
import os
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
import pytest_asyncio
from PIL import Image

from rednote_desktop.domain.draft import Draft, DraftText, NewMedia, NewNote
from rednote_desktop.domain.errors import Offline, RateLimited, Rejected
from rednote_desktop.domain.media import MediaKind
from rednote_desktop.domain.text import LineBreak, Topic
from rednote_desktop.services.compose import ComposeService, PostIn
from rednote_desktop.services.events import DraftDeleted, DraftSaved, DraftSent, NotePublished
from rednote_desktop.services.media import MediaService
from rednote_desktop.services.problems import ProblemKind
from rednote_desktop.services.second_language import SecondLanguage
from rednote_desktop.services.translate import TranslateService
from rednote_desktop.storage.files import MediaFiles
from rednote_desktop.storage.paths import resources_dir
from rednote_desktop.translation.cores import BATCHES, WORKERS
from rednote_desktop.translation.engines.ctranslate import CTranslateEngine
from rednote_desktop.translation.memory import TranslationMemory
from rednote_desktop.translation.packs import PackStore
from rednote_desktop.translation.result import Outcome
from rednote_desktop.translation.translator import Translator
from tests.support import until_so, wait_until
from tests.unit.services.conftest import Profile
from tests.unit.services.test_translate import PhraseBook


class Desk:
    """Writing over a real profile; ``engine`` is a phrase book, or the pack that ships."""

    def __init__(self, profile: Profile, engine: PhraseBook | CTranslateEngine) -> None:
        self.profile = profile
        self.executor = ThreadPoolExecutor(WORKERS)
        self.translator = Translator([engine], TranslationMemory(), self.executor)
        self.translate = TranslateService(
            lambda: self.translator, profile.settings, profile.events, profile.undo
        )
        self.media = MediaService(MediaFiles(profile.folder / "drafts"), self.executor)
        self.compose = ComposeService(
            profile.session,
            profile.drafts,
            profile.outbox,
            self.translate,
            self.media,
            profile.events,
            profile.settings,
        )

    def close(self) -> None:
        self.compose.close()
        self.compose.close()
        self.translate.close()
        self.translator.close()
        self.executor.shutdown()


@pytest.fixture
def phrases() -> PhraseBook:
    return PhraseBook()


@pytest_asyncio.fixture
async def desk(profile: Profile, phrases: PhraseBook) -> AsyncIterator[Desk]:
    desk = Desk(profile, phrases)
    yield desk
    desk.close()


@pytest.fixture
def compose(desk: Desk) -> ComposeService:
    return desk.compose


def written(compose: ComposeService) -> Draft:
    return replace(
        compose.new(),
        text=DraftText("en", "Good morning", "Good morning, neighbours.\n#tea"),
        second=DraftText("zh", "早上好", "邻居们，早上好。\n#茶"),
        topics=("breakfast", "tea"),
    )


def there(media: NewMedia) -> bool:
    return Path(media.path).is_file()


# Languages


async def test_the_two_languages_to_write_in(compose: ComposeService, profile: Profile) -> None:
    assert profile.session.viewer.languages == ("en",)
    assert compose.languages() == ("en", "zh")
    profile.settings.update(writing={"second_language": "fr"})
    assert compose.languages() == ("en", "fr")
    profile.settings.update(writing={"second_language": "en-GB"})
    assert compose.languages() == ("en", "zh")
    mei = await profile.session.create("Mei", "mei_tea", ("zh-Hant",))
    await profile.session.switch(mei.id)
    assert compose.languages() == ("zh-Hant", "en-GB")
    profile.settings.update(writing={"second_language": ""})
    assert compose.languages() == ("zh-Hant", "en")
    assert compose.new().text.language == "zh-Hant"


async def test_a_server_does_not_say_what_its_people_write(
    compose: ComposeService, profile: Profile, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = profile.session.client.capabilities
    profile.settings.update(reading={"languages": ("zh",)})
    assert profile.session.viewer.languages == ("en",)
    assert compose.languages()[0] == "en"
    far = replace(here, remote=True)
    monkeypatch.setattr(type(profile.session.client), "capabilities", far)
    assert compose.languages() == ("zh", "en")
    profile.settings.update(reading={"languages": ("zh", "en-GB")})
    assert compose.languages()[0] == "en", "what the reader reads may be what the account says"


async def test_the_language_of_a_text_is_found_in_it(compose: ComposeService) -> None:
    assert compose.language_of(DraftText("en", "", "今天的茶很好喝。")) == "zh"
    assert compose.language_of(DraftText("en", "", "Good morning, neighbours.")) == "en"
    assert compose.language_of(DraftText("zh-Hant", "", "今天的茶很好喝。")) == "zh-Hant"
    assert compose.language_of(DraftText("zh", "", "😀 https://example.org")) == "zh"
    assert compose.language_of(DraftText("zh")) == "zh"


async def test_the_second_language_and_how_it_reads_back(compose: ComposeService) -> None:
    text = DraftText("zh", "今天的茶很好喝。", "我们明天去公园。\n#公园")
    second = await compose.second_language(text, "en")
    assert second.text.language == "en"
    assert second.text.title == "Today's tea tastes great."
    assert second.text.body == "We are going to the park tomorrow.\n#公园"
    assert second.reads_back == DraftText("zh", "今天的茶味道好极了。", "我们明天要去公园。\n#公园")
    assert second.title is not None
    assert second.title.outcome is Outcome.TRANSLATED
    assert second.failure is None


async def test_nothing_written_asks_nothing(compose: ComposeService, phrases: PhraseBook) -> None:
    second = await compose.second_language(DraftText("zh", "", "今天的茶很好喝。"), "en")
    assert second.title is None
    assert second.text.title == second.reads_back.title == ""
    phrases.asked.clear()
    empty = await compose.second_language(DraftText("zh", " ", "\n"), "en")
    assert (empty.title, empty.body, empty.text) == (None, None, DraftText("en"))
    assert phrases.asked == []


async def test_a_translator_that_fails_does_not_stop_the_writing(
    compose: ComposeService, phrases: PhraseBook
) -> None:
    phrases.broken = True
    second = await compose.second_language(DraftText("zh", "", "今天的茶很好喝。"), "en")
    assert second.text == DraftText("en")
    assert second.failure is not None
    assert second.failure.reason == "EngineFailed"
    none = await compose.second_language(DraftText("zh", "", "今天的茶很好喝。"), "fr")
    assert none.failure is not None
    assert none.failure.reason == "UnsupportedPair"


async def test_typing_on_takes_the_translation_off_the_queue(
    compose: ComposeService, phrases: PhraseBook
) -> None:
    phrases.open.clear()
    tasks: list[asyncio.Task[SecondLanguage]] = []
    texts = ("今天的茶很好喝。", "猫睡着了。", "外面下雨了。", "我们明天去公园。")
    for number, text in enumerate(texts, 1):
        written = compose.second_language(DraftText("zh", "", text), "en")
        tasks.append(asyncio.create_task(written))
        if number <= BATCHES:
            await wait_until(partial(phrases.has_begun, number))
    await asyncio.sleep(0.05)
    for task in tasks:
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    phrases.open.set()
    await asyncio.sleep(0.05)
    assert "我们明天去公园。" not in phrases.asked


@pytest.mark.slow
async def test_the_pack_that_ships_writes_both_ways(profile: Profile, tmp_path: Path) -> None:
    packs = PackStore([resources_dir() / "packs"], tmp_path / "packs")
    desk = Desk(profile, CTranslateEngine(packs))
    text = DraftText(
        "zh", "今天天气很好", "我们明天去公园吧！\n#春天 @mei_tea https://example.org/a"
    )
    english = await desk.compose.second_language(text, "en")
    assert english.failure is None
    assert english.text.title.isascii()
    assert "#春天 @mei_tea https://example.org/a" in english.text.body
    assert english.text.body.count("\n") == 1
    assert "天" in english.reads_back.title
    desk.close()


# Drafts


async def test_what_is_typed_is_there_after_a_kill(
    compose: ComposeService, profile: Profile
) -> None:
    heard = profile.hear(DraftSaved)
    draft = await compose.save(written(compose))
    assert heard == [DraftSaved(draft)]
    # Nothing is closed here: another start finds the draft as a kill would leave it.
    again = Profile(profile.folder)
    assert await again.drafts.get(draft.id) == draft
    again.database.close()
    again.community.close()
    again.settings.close()
    assert await compose.current() == draft


async def test_the_draft_last_worked_on_comes_first(compose: ComposeService) -> None:
    first = await compose.save(written(compose))
    second = await compose.save(written(compose))
    assert first.id != second.id
    assert first.idempotency_key != second.idempotency_key
    assert (await compose.current()).id == second.id
    await compose.save(replace(first, place="Suzhou"))
    assert (await compose.current()).id == first.id
    assert [draft.id for draft in await compose.drafts()] == [first.id, second.id]


async def test_an_empty_draft_is_not_kept(compose: ComposeService, profile: Profile) -> None:
    heard = profile.hear(DraftSaved, DraftDeleted)
    draft = compose.new()
    await compose.save(draft)
    assert heard == []
    await compose.save(replace(draft, text=DraftText("en", "x")))
    await compose.save(draft)
    assert heard[-1] == DraftDeleted(draft.id)
    assert await compose.drafts() == ()
    assert (await compose.current()).id != draft.id


async def test_drafts_are_of_one_account(compose: ComposeService, profile: Profile) -> None:
    draft = await compose.save(written(compose))
    mei = await profile.session.create("Mei", "mei_tea", ("zh",))
    await profile.session.switch(mei.id)
    assert await compose.drafts() == ()
    assert (await compose.current()).account_id == mei.id
    await compose.delete(draft.id)
    assert await profile.drafts.get(draft.id) is None


async def test_only_media_that_nobody_needs_are_deleted(desk: Desk, profile: Profile) -> None:
    async def taken_in(colour: str) -> NewMedia:
        buffer = io.BytesIO()
        Image.new("RGB", (8, 8), colour).save(buffer, "PNG")
        media = await desk.media.import_picture(buffer.getvalue())
        os.utime(media.path, (1, 1))
        return media

    drafted, posting, unused = [await taken_in(colour) for colour in ("red", "green", "blue")]
    new = await taken_in("white")
    os.utime(new.path)
    mei = await profile.session.create("Mei", "mei_tea", ("zh",))
    await desk.compose.save(replace(written(desk.compose), media=(drafted,), account_id=mei.id))
    profile.weather.hold("publish")
    await profile.outbox.submit_note(NewNote((), media=(posting,)), "key-1")
    assert await desk.compose.tidy() == 1
    assert [there(media) for media in (drafted, posting, new)] == [True] * 3
    assert not there(unused)
    assert await desk.compose.tidy() == 0


async def test_nothing_is_deleted_while_a_draft_cannot_be_read(
    desk: Desk, profile: Profile, caplog: pytest.LogCaptureFixture
) -> None:
    draft = await desk.compose.save(written(desk.compose))
    await profile.database.write(
        lambda connection: connection.execute("UPDATE drafts SET data = '{'") and None
    )
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8)).save(buffer, "PNG")
    media = await desk.media.import_picture(buffer.getvalue())
    os.utime(media.path, (1, 1))
    assert await desk.compose.tidy() == 0
    assert there(media)
    assert "tidied" in caplog.text
    assert await profile.drafts.get(draft.id) is None


async def test_a_folder_of_others_is_never_tidied(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "of-others"
    folder.mkdir()
    (folder / "theirs.jpg").write_bytes(b"theirs")
    os.utime(folder / "theirs.jpg", (1, 1))
    media = MediaService(MediaFiles(folder), desk.executor)
    buffer = io.BytesIO()
    Image.new("RGB", (8, 8)).save(buffer, "PNG")
    await media.import_picture(buffer.getvalue())
    assert await media.tidy(()) == 0
    assert (folder / "theirs.jpg").read_bytes() == b"theirs"


# Posting


async def posted(
    compose: ComposeService, profile: Profile, draft: Draft, which: PostIn
) -> NotePublished:
    heard = profile.hear(NotePublished, DraftDeleted)
    await compose.post(draft, which)
    await wait_until(lambda: len(heard) == 2)
    event = heard[0]
    assert isinstance(event, NotePublished)
    return event


async def test_posting_in_both_languages(compose: ComposeService, profile: Profile) -> None:
    draft = await compose.save(written(compose))
    event = await posted(compose, profile, draft, PostIn.BOTH)
    assert event.draft_id == draft.id
    note = event.note
    assert [version.language for version in note.versions] == ["en", "zh"]
    assert [version.title for version in note.versions] == ["Good morning", "早上好"]
    assert set(note.topics) == {"breakfast", "tea", "茶"}
    assert note.versions[1].body[-2:] == (LineBreak(), Topic("#茶", "茶"))
    assert await compose.drafts() == ()


@pytest.mark.parametrize(
    ("which", "language", "topics"),
    [(PostIn.FIRST, "en", {"breakfast", "tea"}), (PostIn.SECOND, "zh", {"breakfast", "tea", "茶"})],
)
async def test_posting_in_one_language(
    compose: ComposeService, profile: Profile, which: PostIn, language: str, topics: set[str]
) -> None:
    event = await posted(compose, profile, written(compose), which)
    assert [version.language for version in event.note.versions] == [language]
    assert set(event.note.topics) == topics


async def test_a_note_without_pictures_gets_a_cover_of_its_title(
    compose: ComposeService, profile: Profile
) -> None:
    event = await posted(compose, profile, written(compose), PostIn.BOTH)
    (cover,) = event.note.media
    assert cover.kind is MediaKind.CARD
    assert cover.card is not None
    assert cover.card.text == "Good morning"
    untitled = replace(written(compose), text=DraftText("en", "", "Only a body\nhere"))
    card = compose.note_of(untitled, PostIn.FIRST).media[0].card
    assert card is not None
    assert card.text == "Only a body"


async def test_pictures_go_along(desk: Desk, profile: Profile, tmp_path: Path) -> None:
    source = tmp_path / "picked.png"
    Image.new("RGB", (30, 40), "teal").save(source)
    picture = replace(await desk.media.import_picture(source), alt="Teal all over")
    draft = replace(written(desk.compose), media=(picture,))
    event = await posted(desk.compose, profile, draft, PostIn.FIRST)
    (shown,) = event.note.media
    assert (shown.kind, shown.width, shown.height) == (MediaKind.IMAGE, 30, 40)
    assert (shown.alt, shown.blurhash) == ("Teal all over", picture.blurhash)


async def test_the_languages_posted_are_those_written(
    compose: ComposeService, profile: Profile
) -> None:
    draft = written(compose)
    swapped = replace(
        draft,
        text=replace(draft.second, language="en"),
        second=replace(draft.text, language="zh"),
    )
    event = await posted(compose, profile, swapped, PostIn.BOTH)
    assert [version.language for version in event.note.versions] == ["zh", "en"]


async def test_two_texts_in_one_language_keep_their_names(compose: ComposeService) -> None:
    draft = replace(written(compose), second=DraftText("zh", "IKEA", "IKEA IKEA and nothing else"))
    note = compose.note_of(draft, PostIn.BOTH)
    assert [version.language for version in note.versions] == ["en", "zh"]


async def test_posting_twice_at_once_posts_once(compose: ComposeService, profile: Profile) -> None:
    draft = await compose.save(written(compose))
    heard, told = profile.hear(NotePublished), profile.hear(DraftSent)
    gate = profile.weather.hold("publish")
    await asyncio.gather(compose.post(draft, PostIn.BOTH), compose.post(draft, PostIn.BOTH))
    gate.set()
    await wait_until(lambda: told)
    await compose.post(draft, PostIn.BOTH)

    async def sent() -> bool:
        return not await profile.outbox.entries()

    await until_so(sent)
    assert len(heard) == 1


async def test_a_draft_on_its_way_stays_until_it_arrived(
    compose: ComposeService, profile: Profile
) -> None:
    profile.weather.fail("publish", Offline(), RateLimited(retry_after=60))
    draft = await compose.save(written(compose))
    await compose.post(draft, PostIn.BOTH)
    await wait_until(lambda: len(profile.weather.of("publish")) == 2)
    assert [found.id for found in await compose.drafts()] == [draft.id]
    assert (await compose.current()).id != draft.id


async def test_saving_late_does_not_bring_a_posted_draft_back(
    compose: ComposeService, profile: Profile
) -> None:
    draft = await compose.save(written(compose))
    gone = profile.hear(DraftDeleted)
    await posted(compose, profile, draft, PostIn.BOTH)
    await wait_until(lambda: gone)
    await compose.save(draft)
    assert await compose.drafts() == ()


async def test_a_draft_with_problems_is_not_posted(
    compose: ComposeService, profile: Profile
) -> None:
    draft = replace(written(compose), text=DraftText("en", "t" * 61, ""))
    (problem,) = compose.problems(draft, PostIn.FIRST)
    assert (problem.kind, problem.field) == (ProblemKind.TITLE_TOO_LONG, "text")
    assert (problem.size, problem.limit) == (61, 60)
    with pytest.raises(Rejected) as caught:
        await compose.post(draft, PostIn.FIRST)
    assert caught.value.field == "text"
    assert await profile.outbox.entries() == ()
    assert compose.problems(draft, PostIn.SECOND) == ()

"""Whatever a text holds and whatever an engine does: nothing shielded is lost, nothing crashes."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.domain.errors import EngineFailed
from rednote_desktop.domain.text import (
    CustomEmoji,
    LineBreak,
    Link,
    Mention,
    RichText,
    Span,
    Text,
    Topic,
    from_plain,
    plain,
)
from rednote_desktop.translation.assemble import assemble
from rednote_desktop.translation.attempt import Answer, translate_sentences
from rednote_desktop.translation.detect import detect
from rednote_desktop.translation.plan import Plan, Words, kept_pieces, plan
from rednote_desktop.translation.result import EngineInfo
from rednote_desktop.translation.segment import Between, sentences
from rednote_desktop.translation.shield import split, split_at_fragile

PIECES = (
    "@小红",
    "@maria@mastodon.social",
    "#火锅#",
    "#cattax",
    "#成都美食[话题]#",
    "https://a.co/x?y=1",
    "me@example.org",
    ":blobcat:",
    "[笑哭R]",
    "👨\u200d👩\u200d👧",
    "👍🏽",
    "🇨🇳",
    "1️⃣",
    "(≧▽≦)",
    "T_T",
    "¥39.9",
    "$20",
    "5kg",
    "10:30",
    "SAVE20",
    "<unk>",
    ">>en<<",
    "\u2581",
    "<0xE6>",
    "<s>",
    "{0}",
    "__1__",
    "\ue000",
    "\u202e",
    "\u200b",
    "\x00",
    "\ud800",
    "\t",
    "\r\n",
    "｜",
    "【",
    "】",
)
WORDS = (
    "好看",
    "这个dress真的太cute了",
    "今天去吃火锅，",
    "hello there",
    "I am",
    "絕了！",
    "yyds",
    "。",
    "! ",
    " ",
    "……",
    "\n",
    "a.b",
    "#",
    "@",
    ":",
    "~",
    "ありがとう",
    "사랑",
    "1.",
    "(",
    "“",
    "哈哈哈哈哈哈",
)

texts = st.lists(
    st.one_of(st.sampled_from(PIECES), st.sampled_from(WORDS), st.text(max_size=6)), max_size=14
).map("".join)

spans: st.SearchStrategy[Span] = st.one_of(
    texts.map(lambda text: Text(text.replace("\n", " "))),
    st.sampled_from(("小红", "maria")).map(lambda name: Mention(f"@{name}", name)),
    st.sampled_from(("火锅", "cat tax")).map(lambda name: Topic(f"#{name}#", name)),
    st.just(Link("link", "https://example.org")),
    st.just(CustomEmoji(":cat:", "https://example.org/cat.png")),
    st.just(LineBreak()),
)
rich_texts = st.lists(spans, max_size=8).map(tuple)


class ManglingEngine:
    """Returns whatever the test drew: nothing, raw bytes, repetition, the source, noise."""

    def __init__(self, answers: Sequence[str | None]) -> None:
        self._answers = answers
        self._given = 0

    @property
    def info(self) -> EngineInfo:
        return EngineInfo("mangling", weak=len(self._answers) % 2 == 0)

    def supports(self, source: str, target: str) -> bool:
        return source.split("-")[0] in ("zh", "en")

    def translate(self, sentences: Sequence[str], source: str, target: str) -> list[str]:
        return [self._next(sentence) for sentence in sentences]

    def close(self) -> None:
        return

    def _next(self, sentence: str) -> str:
        self._given += 1
        answer = self._answers[self._given % len(self._answers)]
        if answer is None:
            raise EngineFailed("mangled")
        return sentence if answer == "same" else answer


answers = st.lists(
    st.one_of(
        st.sampled_from(
            (
                "",
                "same",
                "A fine sentence",
                "好的句子",
                "<0xE6>",
                "\ufffd",
                "no no no no no no no no",
            )
        ),
        st.none(),
        st.text(max_size=20),
    ),
    min_size=1,
    max_size=5,
)


def translated(todo: Plan, engine: ManglingEngine) -> RichText:
    given: dict[Words, Answer] = {}
    for sentence in todo.sentences:
        for unit in sentence.units:
            if engine.supports(unit.source, todo.target):
                text = unit.text.strip()
                given[unit] = translate_sentences(engine, [text], unit.source, todo.target)[0]
            else:
                given[unit] = Answer("", "UnsupportedPair")
    return assemble(todo, given.__getitem__, lambda _: None, lambda _: False).text


@given(texts)
def test_split_gives_the_text_again(text: str) -> None:
    assert "".join(piece.text for piece in split(text)) == text
    assert "".join(piece.text for piece in split_at_fragile(text)) == text
    assert all(piece.text for piece in split(text))


@given(rich_texts)
def test_sentences_give_the_text_again(text: RichText) -> None:
    joined = "".join(
        plain(item.spans if isinstance(item, Between) else item.source) for item in sentences(text)
    )
    assert joined == plain(text)


@given(rich_texts, st.sampled_from(("zh", "en", "")))
def test_detection_always_answers(text: RichText, hint: str) -> None:
    found = detect(text, hint)
    assert found.language
    assert 0 <= found.confidence <= 1


@given(rich_texts, st.sampled_from(("zh", "en")), answers)
def test_every_span_returns_once_and_in_order(
    text: RichText, target: str, given_answers: list[str | None]
) -> None:
    result = translated(plan(text, target), ManglingEngine(given_answers))
    before = [span for span in text if not isinstance(span, Text)]
    after = [span for span in result if not isinstance(span, Text)]
    assert after == before


@given(texts, st.sampled_from(("zh", "en")), answers)
def test_every_shielded_piece_returns_once_and_in_order(
    text: str, target: str, given_answers: list[str | None]
) -> None:
    todo = plan(from_plain(text), target)
    result = plain(translated(todo, ManglingEngine(given_answers)))
    position = 0
    for piece in kept_pieces(todo):
        found = result.find(piece, position)
        assert found >= 0, (piece, result)
        position = found + len(piece)

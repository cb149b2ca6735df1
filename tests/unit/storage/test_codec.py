from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.domain.draft import (
    Draft,
    DraftText,
    NewComment,
    NewMedia,
    NewNote,
    SecondPiece,
    SecondPieces,
)
from rednote_desktop.domain.errors import Corrupt
from rednote_desktop.domain.media import TextCard
from rednote_desktop.domain.note import Visibility
from rednote_desktop.domain.product import Money, Product
from rednote_desktop.domain.text import (
    CustomEmoji,
    LineBreak,
    Link,
    Mention,
    RichText,
    Text,
    TextVersion,
    Topic,
)
from rednote_desktop.storage.codec import (
    decode_comment,
    decode_draft,
    decode_note,
    decode_text,
    encode_comment,
    encode_draft,
    encode_note,
    encode_text,
)

words = st.text(max_size=20).filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text))
spans = st.one_of(
    st.builds(Text, words),
    st.builds(Mention, words, words),
    st.builds(Topic, words, words),
    st.builds(Link, words, words),
    st.builds(CustomEmoji, words, words),
    st.builds(LineBreak),
)
rich_texts = st.lists(spans, max_size=8).map(tuple)
versions = st.builds(TextVersion, words, words, rich_texts)
media = st.builds(
    NewMedia,
    path=words,
    mime=words,
    width=st.integers(1, 10_000),
    height=st.integers(1, 10_000),
    alt=words,
    card=st.none() | st.builds(TextCard, words, words),
    metadata_removed=st.booleans(),
)
products = st.builds(
    Product,
    words,
    words,
    st.builds(Money, st.decimals(allow_nan=False, allow_infinity=False), st.just("CNY")),
)
notes = st.builds(
    NewNote,
    versions=st.lists(versions, min_size=1, max_size=2).map(tuple),
    media=st.lists(media, max_size=3).map(tuple),
    topics=st.lists(words, max_size=3).map(tuple),
    products=st.lists(products, max_size=2).map(tuple),
    place=words,
    visibility=st.sampled_from(Visibility),
)
texts = st.builds(DraftText, words, words, words)
pieces = st.lists(
    st.builds(SecondPiece, words, words, words, st.integers(0, 3), words), max_size=3
).map(tuple)
drafts = st.builds(
    Draft,
    id=words,
    account_id=words,
    idempotency_key=words,
    text=texts,
    second=texts,
    updated_at=st.datetimes(timezones=st.just(UTC)),
    media=st.lists(media, max_size=3).map(tuple),
    products=st.lists(products, max_size=2).map(tuple),
    visibility=st.sampled_from(Visibility),
    second_pieces=st.builds(SecondPieces, pieces, pieces),
)


@given(rich_texts)
def test_rich_text_comes_back_as_it_was(text: RichText) -> None:
    assert decode_text(encode_text(text)) == text


@given(notes)
def test_a_note_comes_back_as_it_was(note: NewNote) -> None:
    assert decode_note(encode_note(note)) == note


@given(st.builds(NewComment, words, st.lists(versions, max_size=2).map(tuple), st.none() | words))
def test_a_comment_comes_back_as_it_was(comment: NewComment) -> None:
    assert decode_comment(encode_comment(comment)) == comment


@given(drafts)
def test_a_draft_comes_back_as_it_was(draft: Draft) -> None:
    assert decode_draft(encode_draft(draft)) == draft


def test_prices_keep_their_digits() -> None:
    product = Product("p", "茶", Money(Decimal("12.50"), "CNY"))
    kept = decode_note(encode_note(NewNote((), products=(product,))))
    assert str(kept.products[0].price.amount) == "12.50"


@pytest.mark.parametrize("data", ["", "{", "[]", '{"versions": 3}', "null", "[" * 100_000])
def test_what_is_no_note_is_corrupt(data: str) -> None:
    with pytest.raises(Corrupt):
        decode_note(data)


def test_fields_of_a_newer_program_are_passed_over() -> None:
    draft = Draft("d", "a", "k", DraftText("en"), DraftText("zh"), datetime(2026, 1, 1, tzinfo=UTC))
    newer = encode_draft(draft).replace('{"id"', '{"scent":"rose","id"')
    assert decode_draft(newer) == draft


def test_a_draft_of_an_older_program_has_no_pieces() -> None:
    draft = Draft("d", "a", "k", DraftText("en"), DraftText("zh"), datetime(2026, 1, 1, tzinfo=UTC))
    older = encode_draft(draft).replace(',"second_pieces":{"title":[],"body":[]}', "")
    assert "second_pieces" not in older
    assert decode_draft(older) == draft

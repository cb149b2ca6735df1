"""Locale files are read whole, with lines; hostile ones are refused in bounded time and space."""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.ui.language.ts_file import LARGEST_BYTES, TsFileError, parse_ts, read_ts

WHOLE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt-BR" sourcelanguage="en_US">
<context>
    <name>Panel</name>
    <message>
        <source>Post &amp; send</source>
        <comment>button</comment>
        <extracomment>a note</extracomment>
        <translation>Publicar<byte value="x7"/></translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation type="unfinished">
            <numerusform>%n nota</numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="vanished">Velho</translation>
    </message>
    <message>
        <source>Long</source>
        <translation variants="yes">
            <lengthvariant>Muito comprido</lengthvariant>
            <lengthvariant>Comp.</lengthvariant>
        </translation>
    </message>
</context>
</TS>
"""
START = '<TS language="fr"><context><name>A</name><message><source>x</source><translation>'
END = "</translation></message></context></TS>"


def test_everything_of_a_file_is_read() -> None:
    file = parse_ts(WHOLE.encode())
    assert file.language == "pt_BR"
    post, notes, long = file.messages
    assert post.asked == ("Panel", "Post & send", "button", "a note", False)
    assert (post.forms, post.finished, post.line) == (("Publicar\a",), True, 10)
    assert (notes.forms, notes.finished, notes.line) == (("%n nota", ""), False, 14)
    assert long.forms[0].strip() == "Muito comprido"


def test_the_files_of_the_program_are_read() -> None:
    from i18n import locales

    for path in locales.sources():
        assert read_ts(path).language == locales.tag_of(path)


@pytest.mark.parametrize(
    ("text", "reason", "line"),
    [
        ("", "no element found", 1),
        ("<html/>", "not a locale file", 1),
        ("<TS>\n<context>\n</TS>", "mismatched tag", 3),
        ('<!DOCTYPE TS [<!ENTITY a "b">]>\n<TS/>', "entities are not allowed", 1),
        ('<!DOCTYPE TS [\n<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<TS/>', "entities", 2),
        ("<TS>" + "<a>" * 60 + "</a>" * 60 + "</TS>", "nested too deeply", 1),
        ('<?xml version="1.0" encoding="klingon"?><TS/>', "encoding", 1),
        (START + '<byte value="xD800"/>' + END, "no character: xD800", 1),
        (START + '<byte value="-4"/>' + END, "no character: -4", 1),
        (START + '<byte value="x110000"/>' + END, "no character", 1),
        (START + "&unknown;" + END, "undefined entity", 1),
    ],
)
def test_a_bad_file_says_why_and_where(text: str, reason: str, line: int) -> None:
    with pytest.raises(TsFileError) as refused:
        parse_ts(text.encode())
    assert reason in refused.value.reason
    assert refused.value.line == line


def test_entities_do_not_multiply() -> None:
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
    begun = time.thread_time()
    with pytest.raises(TsFileError):
        parse_ts(f'<!DOCTYPE TS [<!ENTITY l0 "ha">{laughs}]><TS>&l11;</TS>'.encode())
    assert time.thread_time() - begun < 5


def test_a_file_that_is_too_large_is_not_parsed(tmp_path: Path) -> None:
    path = tmp_path / "rednote_fr.ts"
    with path.open("wb") as file:
        file.truncate(LARGEST_BYTES + 1)
    with pytest.raises(TsFileError, match="larger than"):
        read_ts(path)


def test_what_cannot_be_opened_is_refused(tmp_path: Path) -> None:
    with pytest.raises(TsFileError, match="No such file"):
        read_ts(tmp_path / "rednote_fr.ts")
    with pytest.raises(TsFileError):
        read_ts(tmp_path)


_PIECES = st.sampled_from(
    [
        *("<TS>", "</TS>", "<context>", "</context>", "<name>", "</name>", "<message>"),
        *('<message numerus="yes">', "</message>", "<source>", "</source>", "<translation>"),
        *("</translation>", "<numerusform>", "</numerusform>", "<lengthvariant>", "text"),
        *("</lengthvariant>", '<byte value="x41"/>', "<byte/>", "&amp;", "<!--", "-->", "]]>"),
    ]
)


@given(st.lists(_PIECES, max_size=30))
def test_no_order_of_elements_breaks_the_reader(pieces: list[str]) -> None:
    with suppress(TsFileError):
        file = parse_ts(f"<TS>{''.join(pieces)}</TS>".encode())
        assert all(message.line == 1 for message in file.messages)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    with pytest.raises(TsFileError):
        parse_ts(data)

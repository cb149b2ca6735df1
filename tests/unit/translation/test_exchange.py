"""Translations and terms go to files and come back; files of anybody's making are withstood."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rednote_desktop.translation.exchange.files import read_text, write_text
from rednote_desktop.translation.exchange.glossary_files import (
    read_tbx,
    read_terms,
    tbx_lines,
    term_lines,
)
from rednote_desktop.translation.exchange.report import (
    LARGEST_FILE,
    Fault,
    FileRefused,
    Problem,
    Progress,
    Refusal,
    Stopped,
)
from rednote_desktop.translation.exchange.tmx import read_tmx, tmx_lines
from rednote_desktop.translation.exchange.translations import (
    read_translations,
    translation_lines,
)
from rednote_desktop.translation.memory_shelf import Kind, Remembered
from rednote_desktop.translation.terms import Term

NASTY = "=1+1 <b>&amp; \"quoted\"; 'apostrophe', ]]> 火锅🍲\ttab"
ITEMS = (
    Remembered("今天吃火锅", "Hotpot today", "zh", "en", Kind.CORRECTED, "", 1_700_000_000),
    Remembered("好看", NASTY, "zh", "en", Kind.PINNED, 'Engine "x" 1 & 2', 1_700_000_001),
    Remembered("-cute", "可爱", "en", "zh", Kind.MACHINE, "Engine", 1_700_000_002),
    Remembered("'=quoted", "'+你", "en", "zh", Kind.CORRECTED, "Engine", 1_700_000_003),
)
TERMS = (
    Term("糯米", "Mochi", "zh", "en", True, 'our cat <3 & "queen"'),
    Term("=SUM(A1)", "合计", "en", "zh"),
    Term("'@名字", "handle", "zh", "en"),
)
TMX = """<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="Other" srclang="zh-CN" datatype="xml"/><body>
<tu changedate="20240102T030405Z">
<tuv xml:lang="zh-CN"><seg>你好<bpt i="1">&lt;b></bpt>世界<ept i="1"/></seg></tuv>
<tuv xml:lang="EN-us" creationtool="Other"><seg>Hello <hi>world</hi></seg></tuv></tu>
<tu><tuv xml:lang="zh-CN"><seg>一</seg></tuv></tu>
<tu><tuv xml:lang="fr"><seg>un</seg></tuv><tuv xml:lang="en"><seg>one</seg></tuv></tu>
<tu><tuv xml:lang="zh"><seg>二</seg></tuv><tuv xml:lang="en"><seg> </seg></tuv></tu>
<tu><tuv xml:lang="zh"><seg>三</seg></tuv><tuv><seg>three</seg></tuv></tu>
<tu><tuv xml:lang="zh"><seg>四</seg></tuv><tuv xml:lang="en"><seg>four</seg></tuv>
<tuv xml:lang="fr"><seg>quatre</seg></tuv></tu>
</body></tmx>"""
DCT = """<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"
 xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader><fileDesc><sourceDesc><p>x</p>
</sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><basic:subjectField>food</basic:subjectField>
<langSec xml:lang="en"><termSec><term>hot pot</term></termSec>
<termSec><term>hotpot</term><basic:administrativeStatus>preferredTerm-admn-sts
</basic:administrativeStatus></termSec></langSec>
<langSec xml:lang="zh-CN"><termSec><term>打边炉</term>
<basic:administrativeStatus>deprecatedTerm-admn-sts</basic:administrativeStatus></termSec>
<termSec><term>火锅</term></termSec></langSec></conceptEntry>
<conceptEntry id="c2"><langSec xml:lang="en"><termSec><term>alone</term></termSec></langSec>
</conceptEntry></body></text></tbx>"""
MARTIF = """<martif type="TBX" xml:lang="en"><text><body><termEntry id="e1"><note>meal</note>
<langSet xml:lang="zh"><ntig><termGrp><term>火锅</term></termGrp></ntig></langSet>
<langSet xml:lang="en"><tig><term>hotpot</term></tig></langSet></termEntry>
</body></text></martif>"""


def lines_of(text: str) -> dict[int, str]:
    return dict(enumerate(text.splitlines(), 1))


def refusal(reading: Callable[[], object]) -> tuple[Refusal, int]:
    with pytest.raises(FileRefused) as raised:
        reading()
    return raised.value.refusal, raised.value.line


def test_a_memory_comes_back_from_tmx(tmp_path: Path) -> None:
    path = tmp_path / "memory.tmx"
    write_text(path, tmx_lines(ITEMS, "1.0"))
    root = ET.parse(path).getroot()
    assert (root.tag, root.get("version"), len(root.findall("body/tu"))) == ("tmx", "1.4", 4)
    contents = read_tmx(path.read_bytes(), Progress())
    assert contents.problems == ()
    assert contents.entries == ITEMS


def test_a_memory_comes_back_from_csv(tmp_path: Path) -> None:
    path = tmp_path / "memory.csv"
    write_text(path, translation_lines(ITEMS))
    contents = read_translations(path, Progress())
    assert contents.problems == ()
    assert contents.entries == ITEMS


def test_terms_come_back(tmp_path: Path) -> None:
    csv, tbx = tmp_path / "terms.csv", tmp_path / "terms.tbx"
    write_text(csv, term_lines(TERMS))
    write_text(tbx, tbx_lines(TERMS))
    assert read_terms(csv, Progress()).entries == TERMS
    assert read_tbx(tbx.read_bytes(), Progress()).entries == TERMS
    root = ET.parse(tbx).getroot()
    assert root.tag == "{urn:iso:std:iso:30042:ed-2}tbx"
    assert (root.get("type"), root.get("style")) == ("TBX-Basic", "dca")


def test_no_cell_is_a_formula(tmp_path: Path) -> None:
    path = tmp_path / "memory.csv"
    write_text(path, translation_lines(ITEMS))
    write_text(tmp_path / "terms.csv", term_lines(TERMS))
    for text in (read_text(path), read_text(tmp_path / "terms.csv")):
        cells = [cell for line in text.splitlines() for cell in line.split(",")]
        assert not [cell for cell in cells if cell.strip('"')[:1] in tuple("=+-@")]


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_comes_back_from_tmx(source: str, target: str) -> None:
    item = Remembered(source, target, "zh", "en", Kind.CORRECTED, "", 5)
    data = "".join(tmx_lines([item], "1")).encode("utf-8")
    contents = read_tmx(data, Progress())
    if contents.problems:
        assert not source.strip() or not target.strip()
        return
    (entry,) = contents.entries
    carried = "".join(mark if mark >= " " or mark in "\t\n\r" else "\ufffd" for mark in target)
    carried = carried.translate({0xFFFE: 0xFFFD, 0xFFFF: 0xFFFD})
    assert entry.target == carried.strip()


def test_tmx_of_another_program() -> None:
    contents = read_tmx(TMX.encode(), Progress())
    assert [(entry.source, entry.target, entry.target_language) for entry in contents.entries] == [
        ("你好世界", "Hello world", "en"),
        ("四", "four", "en"),
        ("四", "quatre", "fr"),
    ]
    first = contents.entries[0]
    assert (first.kind, first.engine, first.changed_at) == (Kind.CORRECTED, "", 1_704_164_645)
    assert contents.problems == (
        Problem(7, Fault.NO_TARGET),
        Problem(8, Fault.NO_SOURCE),
        Problem(9, Fault.NO_TARGET),
        Problem(10, Fault.LANGUAGE),
    )
    assert "<seg>一</seg>" in lines_of(TMX)[7]


def test_tbx_in_the_other_style_and_of_the_older_version() -> None:
    contents = read_tbx(DCT.encode(), Progress())
    assert contents.entries == (Term("hotpot", "火锅", "en", "zh", both_ways=True),)
    assert contents.problems == (Problem(12, Fault.NO_TARGET),)
    assert read_tbx(MARTIF.encode(), Progress()).entries == (
        Term("火锅", "hotpot", "zh", "en", both_ways=True, note="meal"),
    )


def test_bad_lines_cost_nothing_but_themselves(tmp_path: Path) -> None:
    path = tmp_path / "memory.csv"
    path.write_text(
        "Original;Translation;source_language;target_language;other\n"
        "一;one;zh;en;\n"
        ";none;zh;en\n"
        "二\n"
        '"三;three;zh;en\n'
        "四;four;zh;zh\n"
        "\n"
        "五;five;zh;en;more;and more\n"
        '六;"six\nlines";zh-Hant;en-GB\n'
        f"七;{'x' * 20_001};zh;en\n"
        "八;eight;zh;en\n",
        encoding="utf-8",
    )
    contents = read_translations(path, Progress())
    assert [(entry.source, entry.target) for entry in contents.entries] == [
        ("一", "one"),
        ("六", "six\nlines"),
        ("八", "eight"),
    ]
    assert contents.problems == (
        Problem(3, Fault.NO_SOURCE),
        Problem(4, Fault.NO_TARGET),
        Problem(5, Fault.QUOTES),
        Problem(6, Fault.LANGUAGE),
        Problem(8, Fault.CELLS),
        Problem(11, Fault.TOO_LONG),
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_terms_of_a_spreadsheet(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "terms.txt"
    path.write_text("Term\tMeaning\n火锅\thotpot\nlol\t哈哈\n好\t \n", encoding=encoding)
    contents = read_terms(path, Progress())
    assert contents.entries == (
        Term("火锅", "hotpot", "zh", "en"),
        Term("lol", "哈哈", "en", "zh"),
    )
    assert contents.problems == (Problem(4, Fault.NO_TARGET),)


LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "ha">'
    + "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 10 if n else "&a;" * 10}">' for n in range(12))
    + "]><tmx><body><tu><tuv><seg>&b11;</seg></tuv></tu></body></tmx>"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (LAUGHS, (Refusal.ENTITIES, 1)),
        (
            '<!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<tmx>&x;</tmx>',
            (Refusal.ENTITIES, 1),
        ),
        ('<!DOCTYPE tmx [<!ENTITY % x SYSTEM "http://127.0.0.1/">%x;]>', (Refusal.ENTITIES, 1)),
        ("<tmx>\n<body>\n</tmx>", (Refusal.NOT_WELL_FORMED, 3)),
        ("<tmx>\n" + "<a>" * 70, (Refusal.TOO_DEEP, 2)),
        ("<html><body/></html>", (Refusal.WRONG_FORMAT, 1)),
        ("", (Refusal.NOT_WELL_FORMED, 1)),
        ("<tmx>\n\x00</tmx>", (Refusal.NOT_WELL_FORMED, 2)),
        ('<?xml version="1.0" encoding="no-such"?><tmx/>', (Refusal.NOT_TEXT, 1)),
    ],
)
def test_hostile_xml_is_refused(text: str, expected: tuple[Refusal, int]) -> None:
    assert refusal(lambda: read_tmx(text.encode(), Progress())) == expected
    tbx = text.replace("tmx", "tbx")
    assert refusal(lambda: read_tbx(tbx.encode(), Progress())) == expected


def test_a_document_type_without_entities_is_read_and_nothing_fetched() -> None:
    assert read_tmx(TMX.encode(), Progress()).entries


def test_a_text_without_end_takes_no_memory() -> None:
    data = (
        b'<tmx><header srclang="zh"/><body><tu><tuv xml:lang="zh"><seg>'
        + b"x" * 30_000_000
        + b'</seg></tuv><tuv xml:lang="en"><seg>y</seg></tuv></tu></body></tmx>'
    )
    tracemalloc.start()
    contents = read_tmx(data, Progress())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert contents.problems == (Problem(1, Fault.TOO_LONG),)
    assert peak < 5_000_000


def test_too_large_and_not_text(tmp_path: Path) -> None:
    large = tmp_path / "large.csv"
    with large.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    assert refusal(lambda: read_text(large)) == (Refusal.TOO_LARGE, 0)
    bad = tmp_path / "bad.csv"
    bad.write_bytes("source,target\n好\n".encode("gb18030"))
    assert refusal(lambda: read_terms(bad, Progress())) == (Refusal.NOT_TEXT, 2)
    bad.write_bytes(b"source,target\n\x00,b\n")
    assert refusal(lambda: read_terms(bad, Progress())) == (Refusal.NOT_TEXT, 2)
    assert refusal(lambda: read_terms(tmp_path, Progress())) == (Refusal.UNREADABLE, 0)
    assert refusal(lambda: read_text(tmp_path / "none")) == (Refusal.UNREADABLE, 0)
    bad.write_text("a,b\n1,2\n", encoding="utf-8")
    assert refusal(lambda: read_terms(bad, Progress())) == (Refusal.NO_COLUMNS, 1)
    bad.write_text("", encoding="utf-8")
    assert refusal(lambda: read_terms(bad, Progress())) == (Refusal.NO_COLUMNS, 1)


def test_a_file_full_of_open_quotes_takes_no_time(tmp_path: Path) -> None:
    path = tmp_path / "quotes.csv"
    path.write_text("source,target\n" + '"x\n' * 20_000, encoding="utf-8")
    begun = time.process_time()
    contents = read_terms(path, Progress())
    assert len(contents.problems) == 20_000
    assert time.process_time() - begun < 10


def test_reading_can_be_stopped(tmp_path: Path) -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Stopped):
        read_tmx(TMX.encode(), progress)
    path = tmp_path / "terms.csv"
    write_text(path, term_lines(TERMS))
    with pytest.raises(Stopped):
        read_terms(path, progress)


def test_a_stopped_writing_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "memory.tmx"
    path.write_text("old", encoding="utf-8")

    def pieces() -> object:
        yield "new"
        raise Stopped

    with pytest.raises(Stopped):
        write_text(path, pieces())  # type: ignore[arg-type]
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]

"""How often the language of short texts is found, class by class."""

from __future__ import annotations

import csv
import sys
from collections import defaultdict
from pathlib import Path
from typing import Final

from rednote_desktop.api.richtext import parse
from rednote_desktop.domain.language import base
from rednote_desktop.domain.text import from_plain
from rednote_desktop.translation.detect import detect
from rednote_desktop.translation.plan import plan
from rednote_desktop.translation.result import Outcome

LABELS: Final = Path(__file__).parents[2] / "data" / "detection.tsv"
BY_SCRIPT: Final = frozenset({"simplified", "traditional", "script left open"})
"""Classes in which the script counts; elsewhere the language is enough."""

LEAST: Final = {"Chinese with loans": 0.9, "pinyin": 0.9}
"""Where not every text is found; everywhere else all are."""


def test_languages_are_found_class_by_class() -> None:
    with LABELS.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert len(rows) >= 400
    assert len({(row["text"], row["hint"]) for row in rows}) == len(rows)
    right: defaultdict[str, list[bool]] = defaultdict(list)
    missed = []
    for row in rows:
        found = detect(parse(row["text"]), row["hint"]).language
        wanted = row["language"]
        exact = row["class"] in BY_SCRIPT
        right[row["class"]].append(found == wanted if exact else base(found) == base(wanted))
        if not right[row["class"]][-1]:
            missed.append(f"{row['class']}: {row['text']!r} is {wanted}, found {found}")
    table = "\n".join(
        f"{name:24}{sum(found):4} of {len(found):3}  {sum(found) / len(found):6.1%}"
        for name, found in right.items()
    )
    sys.stdout.write(f"\n{table}\n" + "\n".join(missed) + "\n")
    for name, outcomes in right.items():
        assert sum(outcomes) / len(outcomes) >= LEAST.get(name, 1.0), "\n".join(missed)


def test_pinyin_is_read_as_it_is() -> None:
    assert plan(from_plain("wǒ bù zhīdào"), "en").outcome is Outcome.ALREADY_READ


def test_english_of_pinyin_syllables_stays_english() -> None:
    for text in ("can she run", "he ran", "long song", "me men", "Dan and Wang ran", "women"):
        assert detect(from_plain(text)).language == "en", text

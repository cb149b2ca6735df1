"""English made longer and strange: what a layout must bear and what a translator cannot miss."""

from __future__ import annotations

import re
from typing import Final

PSEUDO_LOCALE: Final = "en_XA"
"""The locale whose texts are made here; its dates and numbers are American."""

_PLAIN: Final = "abcdefghijklnopqrstuwyzABCDEFGHIJKLNOPQRSTUWYZ"
_ACCENTED: Final = "åƀçðéƒĝĥîĵķļñöþǫŕšţûŵýžÅƁÇÐÉƑĜĤÎĴĶĻÑÖÞǪŔŠŢÛŴÝŽ"
_ACCENTS: Final = str.maketrans(_PLAIN, _ACCENTED)
_KEPT: Final = re.compile(r"%L?\d{1,2}|%L?n|\{\w*\}|\(\*[^)]*\)|&\w|<[^>]+>|https?://\S+")
"""What the program or Qt reads: placeholders, file patterns, accelerators, tags, addresses."""

_LONGER_BY: Final = 0.4
_FILLING: Final = " ļörém îþšûm ðöļöŕ šîţ åméţ"


def pseudo(text: str) -> str:
    """Return a text with accents, longer by two fifths, in brackets; what Qt reads is kept."""
    words = text.strip()
    if not words:
        return text
    accented, at = "", 0
    for kept in _KEPT.finditer(words):
        accented += words[at : kept.start()].translate(_ACCENTS) + kept.group()
        at = kept.end()
    accented += words[at:].translate(_ACCENTS)
    more = round(len(words) * _LONGER_BY)
    filling = (_FILLING * (more // len(_FILLING) + 1))[:more].rstrip()
    start = text[: len(text) - len(text.lstrip())]
    end = text[len(text.rstrip()) :]
    return f"{start}[{accented}{filling}]{end}"

"""What must come through a translation byte for byte: mentions, topics, links, emoji, prices.

Two kinds of pieces are told apart. *Kept* pieces never reach the engine: the text is cut at them
and they are put back where they were. *Fragile* pieces (prices, measures, times, codes) go to the
engine as part of their sentence, because a sentence cut at a number translates badly; afterwards
each must stand in the output exactly once and in order, else the sentence is cut at them too.

No placeholder is ever written into a text, so no text can be mistaken for one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from rednote_desktop.translation.scripts import HAN


class Kind(StrEnum):
    """What a kept piece is."""

    URL = "url"
    EMAIL = "email"
    MENTION = "mention"
    TOPIC = "topic"
    STICKER = "sticker"
    """A network's own emoji: ``:cat:``, ``[笑哭R]``."""
    EMOJI = "emoji"
    KAOMOJI = "kaomoji"
    TOKEN = "token"
    """Letters that a language model reads as its own: ``<unk>``, ``>>en<<``."""
    CONTROL = "control"
    """Control characters, bidi marks, lone surrogates."""
    MARK = "mark"
    """Rules, bars and ornaments between words."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a text; ``kind`` is None for words that may be translated."""

    text: str
    kind: Kind | None = None


_TLD: Final = "com|cn|net|org|edu|gov|io|co|tv|dev|biz|xyz|cc|hk|tw|jp|kr|uk|eu|de|fr|br|ly|gg|fm"
# These are words too ("so cute.it fits"), so they count only with a path behind them.
_WORD_TLD: Final = (
    "me|us|it|in|es|pt|au|ca|ai|app|info|shop|store|top|site|online|social|club|link|live|blog|vip"
)
_URL_CHARACTER: Final = r"[A-Za-z0-9\-._~:/?#\[\]@!$&'()*+,;=%]"
_URL: Final = (
    rf"(?:[A-Za-z][A-Za-z0-9+.-]{{1,15}}://|www\.){_URL_CHARACTER}+"
    rf"|(?<![A-Za-z0-9@._-])(?:[A-Za-z0-9](?:[A-Za-z0-9-]{{0,62}}[A-Za-z0-9])?\.){{1,5}}"
    rf"(?:(?:{_TLD})(?![A-Za-z0-9_-])(?:/{_URL_CHARACTER}*)?|(?:{_WORD_TLD})/{_URL_CHARACTER}*)"
)
_EMAIL: Final = (
    r"(?<![A-Za-z0-9._%+-])[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,24}"
)
_MENTION: Final = (
    r"(?<![A-Za-z0-9_@＠])[@＠](?:"
    r"[A-Za-z0-9_]+(?:[.-]+[A-Za-z0-9_]+)*(?:@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)?"
    r"|\w[\w·]{0,29})"
)
_TOPIC: Final = (
    r"[#＃](?:"
    rf"[^\s#＃@]{{1,40}}\[话题\][#＃]"
    rf"|(?=[^\s#＃]*[{HAN}])[^\s#＃]{{1,40}}[#＃]"
    r"|[^\W_][\w·-]{0,60}[#＃](?![\w#＃])"
    r"|\w[\w·]{0,60}"
    r")"
)
_STICKER: Final = (
    r"(?<![A-Za-z0-9]):(?=[A-Za-z0-9_+-]*[A-Za-z_])[A-Za-z0-9_+-]{2,40}:(?![A-Za-z0-9])"
    rf"|\[[{HAN}A-Za-z]{{1,8}}R\]"
    r"|\[(?:doge|笑cry|允悲|泪|心|哈哈|吃瓜|赞|微笑|捂脸|偷笑)\]"
)
_PICTOGRAPH: Final = (
    "\U0001f000-\U0001f1e5\U0001f200-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2300-\u23ff"
    "\u2190-\u21ff\u25a0-\u25ff\u2122\u2139\u203c\u2049\u3030\u303d\u3297\u3299\u00a9\u00ae\u2900-\u297f"
)
_ONE_EMOJI: Final = (
    "(?:[\U0001f1e6-\U0001f1ff]{1,2}"
    "|[0-9#*]\ufe0f?\u20e3"
    f"|[{_PICTOGRAPH}][\ufe0e\ufe0f]?[\U0001f3fb-\U0001f3ff]?[\U000e0020-\U000e007f]*"
    f"(?:\u200d[{_PICTOGRAPH}][\ufe0e\ufe0f]?[\U0001f3fb-\U0001f3ff]?)*"
    "|[\ufe0e\ufe0f\u200d\u20e3\U0001f3fb-\U0001f3ff])"
)
_EMOJI: Final = f"{_ONE_EMOJI}+"
_FACE: Final = "^°ˊˋ´`｀・･ω∀▽皿Д╯╰┻━︵﹏≧≦＞＜｡＾｀ゞ◕◡‿ツ益ಠ☆★♡♥＿￣▔╥╭╮⊙•̀́ᴗ✧ヽノ๑ʕʔᴥɷฅε｀∇⌒⑉ﾟ"
_KAOMOJI: Final = (
    rf"[ヽヾ\\╰乁¯ｏo٩ฅ]{{0,2}}_?[(（](?=[^()（）\s]{{0,16}}[{re.escape(_FACE)}])"
    rf"(?![^()（）]*[{HAN}A-Za-z]{{2}})[^()（）\n]{{1,16}}[)）]_?[ノﾉ/╯┛و۶ฅ¯〃彡☆✧～~♡︵┻━]{{0,6}}"
    r"|(?<![A-Za-z0-9])(?:[:;=][-^']?[()DPpOo3|](?![A-Za-z0-9])|T[_.]T|Q[A_]Q|[>＞][_.][<＜]|\^[_.-]?\^|-_-\|*|"
    r"[xX]D|<3|orz|OTZ|o_O|O_o|uwu|UwU|owo|OwO)(?![A-Za-z0-9])"
)
_TOKEN: Final = r"<unk>|</?s>|<pad>|>>\w{2,12}<<|\u2581+|<0x[0-9A-Fa-f]{2}>"
_CONTROL: Final = (
    "[\x00-\x08\t\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffd"
    "\ue000-\uf8ff\ud800-\udfff]+"
)
_MARK: Final = (
    r"[|｜¦‖❘丨]+|[-=_*—─━┈┄·•.。~～＊]{5,}|(?<!\S)[-–—·•●◦▪※〇○◆◇]+(?=\s)"
    r"|[【】〖〗]+|[①-⓿㊀-㊉❶-➓]"
)

_KEPT: Final = re.compile(
    "|".join(
        f"(?P<{kind.value}>{pattern})"
        for kind, pattern in (
            (Kind.EMAIL, _EMAIL),
            (Kind.URL, _URL),
            (Kind.TOKEN, _TOKEN),
            (Kind.KAOMOJI, _KAOMOJI),
            (Kind.EMOJI, _EMOJI),
            (Kind.MENTION, _MENTION),
            (Kind.TOPIC, _TOPIC),
            (Kind.STICKER, _STICKER),
            (Kind.CONTROL, _CONTROL),
            (Kind.MARK, _MARK),
        )
    )
)

_UNIT: Final = (
    r"kg|mg|g|ml|mL|L|cm|mm|km|m|oz|lbs?|ft|inch|in|GB|MB|TB|GHz|Hz|mAh|kW|W|V|mph|kcal|cal|"
    r"rmb|RMB|usd|USD|CNY|k|K|w|am|pm|AM|PM|°C|°F|℃|℉|%|％|‰|°"
)
_NUMBER: Final = r"\d+(?:,\d{3})*(?:\.\d+)?"
_FRAGILE: Final = re.compile(
    rf"(?:(?:US|HK|NT|A|C|S)?[$＄€£¥￥₩₽]|RMB|USD)\s?{_NUMBER}(?:[kKwW](?![A-Za-z]))?"
    rf"|(?<![A-Za-z0-9.]){_NUMBER}\s?(?:{_UNIT})(?![A-Za-z])"
    rf"|(?<![A-Za-z0-9.]){_NUMBER}(?:\s?[×✕]\s?{_NUMBER})+"
    r"|(?<![A-Za-z0-9])\d{1,4}(?:[:/.-]\d{1,4}){1,3}(?![A-Za-z0-9])"
    r"|(?<![A-Za-z0-9])(?=[A-Za-z0-9-]*\d)(?=[A-Za-z0-9-]*[A-Z])[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*"
)

_TRAILING: Final = ".,;:!?'*~"
_BRACKETS: Final = {")": "(", "]": "["}


def split(text: str) -> Iterator[Piece]:
    """Cut a text into words and kept pieces, in order; joined they give the text again."""
    start = 0
    for match in _KEPT.finditer(text):
        kind = Kind(match.lastgroup or Kind.MARK)
        end = match.end()
        if kind is Kind.URL:
            end = match.start() + len(_trim_url(match.group()))
        if match.start() < start or end <= match.start():
            continue
        if match.start() > start:
            yield Piece(text[start : match.start()])
        yield Piece(text[match.start() : end], kind)
        start = end
    if start < len(text):
        yield Piece(text[start:])


def fragile(text: str) -> list[str]:
    """Return the prices, measures, times and codes in a text, in order."""
    return [match.group() for match in _FRAGILE.finditer(text)]


def split_at_fragile(text: str) -> Iterator[Piece]:
    """Cut a text at its fragile pieces, which then count as kept."""
    start = 0
    for match in _FRAGILE.finditer(text):
        if match.start() > start:
            yield Piece(text[start : match.start()])
        yield Piece(match.group(), Kind.TOKEN)
        start = match.end()
    if start < len(text):
        yield Piece(text[start:])


def came_back(pieces: list[str], output: str) -> bool:
    """Tell whether each piece stands in the output exactly as often as in the list, in order."""
    position = 0
    for piece in pieces:
        found = output.find(piece, position)
        if found < 0:
            return False
        position = found + len(piece)
    return all(output.count(piece) == _count_in(piece, pieces) for piece in set(pieces))


def words_only(text: str) -> str:
    """Return the text with every kept piece replaced by a space."""
    return "".join(piece.text if piece.kind is None else " " for piece in split(text))


def _count_in(piece: str, pieces: list[str]) -> int:
    return sum(other.count(piece) for other in pieces)


def _trim_url(url: str) -> str:
    """Leave out closing punctuation that belongs to the sentence and not to the address."""
    while url and (
        url[-1] in _TRAILING
        or (url[-1] in _BRACKETS and url.count(url[-1]) > url.count(_BRACKETS[url[-1]]))
    ):
        url = url[:-1]
    return url

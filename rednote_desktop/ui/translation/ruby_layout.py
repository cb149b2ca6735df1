"""Breaks a Chinese caption into words and lays them out with their pinyin above.

The words never share a line break with their reading: a word is as wide as the wider of itself
and its pinyin, and closing punctuation stays with the word before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final

from rednote_desktop.domain.text import (
    CustomEmoji,
    LineBreak,
    Link,
    Mention,
    RichText,
    Topic,
)
from rednote_desktop.translation.lexicon import Word

_NEVER_FIRST: Final = frozenset("，。！？；：、）】》」』”’…～·,.!?;:)]}%")
_NEVER_LAST: Final = frozenset("（【《「『“‘([{¥$￥")
_WIDE: Final = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef"
_PIECES: Final = re.compile(rf"\s+|[{_WIDE}]|[^\s{_WIDE}]+")


class TokenKind(Enum):
    """What a token is, and so how it is painted and whether it can be clicked."""

    PLAIN = "plain"
    WORD = "word"
    TOPIC = "topic"
    MENTION = "mention"
    LINK = "link"
    SPACE = "space"
    BREAK = "break"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece that is never broken; ``start`` counts characters of the plain text.

    ``target`` is the topic's name, the person's handle or the link's address.
    """

    text: str
    start: int
    kind: TokenKind
    word: Word | None = None
    target: str = ""

    @property
    def end(self) -> int:
        """Where the next token starts."""
        return self.start + len(self.text)

    @property
    def pinyin(self) -> str:
        """Reading of a Chinese word, else empty."""
        return self.word.pinyin if self.word is not None else ""

    @property
    def slang(self) -> bool:
        """Whether the word is in the slang glossary."""
        return self.word is not None and self.word.slang is not None


@dataclass(frozen=True, slots=True)
class Placed:
    """A token with its place: left edge, line number, own width and the width it takes."""

    token: Token
    x: float
    line: int
    text_width: float
    width: float


@dataclass(frozen=True, slots=True)
class RubyLayout:
    """Tokens placed for one width; all lengths in logical pixels."""

    placed: tuple[Placed, ...]
    line_count: int
    line_height: float

    @property
    def height(self) -> float:
        """Height of all lines."""
        return self.line_count * self.line_height


def tokens_of(text: RichText, words: Sequence[Word]) -> tuple[Token, ...]:
    """Return the tokens of a caption.

    Parameters
    ----------
    text
        The caption as spans.
    words
        Words of its plain text, as ``Lexicon.words`` gives them, ordered by start. Words that lie
        in a topic, a mention or a link are left to that span.
    """
    tokens: list[Token] = []
    by_start = {word.start: word for word in words}
    position = 0
    for span in text:
        length = len(span.text)
        match span:
            case LineBreak():
                tokens.append(Token(span.text, position, TokenKind.BREAK))
            case Topic():
                tokens.append(Token(span.text, position, TokenKind.TOPIC, target=span.name))
            case Mention():
                tokens.append(Token(span.text, position, TokenKind.MENTION, target=span.handle))
            case Link():
                tokens.append(Token(span.text, position, TokenKind.LINK, target=span.url))
            case CustomEmoji():
                tokens.append(Token(span.text, position, TokenKind.PLAIN))
            case _:
                tokens += _tokens_of_run(span.text, position, by_start)
        position += length
    return tuple(tokens)


def _tokens_of_run(run: str, position: int, by_start: dict[int, Word]) -> list[Token]:
    tokens: list[Token] = []
    index = 0
    plain_from = 0

    def flush(end: int) -> None:
        for match in _PIECES.finditer(run, plain_from, end):
            kind = TokenKind.SPACE if match[0].isspace() else TokenKind.PLAIN
            tokens.append(Token(match[0], position + match.start(), kind))

    while index < len(run):
        word = by_start.get(position + index)
        if word is None or not word.pinyin or not run.startswith(word.text, index):
            index += 1
            continue
        flush(index)
        tokens.append(Token(word.text, position + index, TokenKind.WORD, word))
        index += len(word.text)
        plain_from = index
    flush(len(run))
    return tokens


def lay_out(
    tokens: Sequence[Token],
    width: float,
    line_height: float,
    text_width: Callable[[str], float],
    ruby_width: Callable[[str], float] | None,
) -> RubyLayout:
    """Place tokens in lines of ``width``; ``ruby_width`` is ``None`` where no pinyin is shown."""
    placed: list[Placed] = []
    x = 0.0
    line = 0
    for token in _split_long(tokens, width, text_width):
        if token.kind is TokenKind.BREAK:
            placed.append(Placed(token, x, line, 0.0, 0.0))
            x, line = 0.0, line + 1
            continue
        own = text_width(token.text)
        taken = max(own, ruby_width(token.pinyin)) if ruby_width and token.pinyin else own
        if x > 0 and x + taken > width:
            if token.kind is TokenKind.SPACE:
                placed.append(Placed(token, x, line, 0.0, 0.0))
                continue
            carried = _carried(placed, line, token)
            line += 1
            x = _carry(placed, carried, line)
        placed.append(Placed(token, x, line, own, taken))
        x += taken
    return RubyLayout(tuple(placed), line + 1, line_height)


def _carried(placed: Sequence[Placed], line: int, token: Token) -> int:
    """Return how many tokens at the end of the line must go to the next line with ``token``."""
    count = 0
    first = token
    while count < len(placed):
        before = placed[-1 - count]
        if before.line != line or before.token.kind is TokenKind.SPACE:
            return count
        if first.text[:1] not in _NEVER_FIRST and before.token.text[-1:] not in _NEVER_LAST:
            return count
        if before.x == 0:
            return 0
        count += 1
        first = before.token
    return 0


def _carry(placed: list[Placed], count: int, line: int) -> float:
    x = 0.0
    for index in range(len(placed) - count, len(placed)):
        moved = placed[index]
        placed[index] = Placed(moved.token, x, line, moved.text_width, moved.width)
        x += moved.width
    return x


def _split_long(
    tokens: Sequence[Token], width: float, text_width: Callable[[str], float]
) -> list[Token]:
    """Cut tokens wider than a line, such as addresses, into pieces that fit."""
    result: list[Token] = []
    for token in tokens:
        if len(token.text) < 2 or text_width(token.text) <= width:
            result.append(token)
            continue
        start = 0
        for end in range(1, len(token.text) + 1):
            if end - start > 1 and text_width(token.text[start:end]) > width:
                result.append(
                    replace(token, text=token.text[start : end - 1], start=token.start + start)
                )
                start = end - 1
        result.append(replace(token, text=token.text[start:], start=token.start + start))
    return result

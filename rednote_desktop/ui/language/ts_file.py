"""Reading of a locale file (``.ts``, Qt Linguist's format), safe with files of unknown origin.

Source: https://doc.qt.io/qt-6/linguist-ts-file-format.html. Entities of a file's own are refused,
nothing is fetched, and size and depth are bounded. Standard library only.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from xml.parsers import expat

LARGEST_BYTES: Final = 16_000_000
"""No locale file is larger; one of this program has about half a megabyte."""

_DEEPEST: Final = 12
_GONE: Final = frozenset({"vanished", "obsolete"})
_SURROGATES: Final = range(0xD800, 0xE000)
_CHARACTERS: Final = range(0x110000)


class TsFileError(Exception):
    """A locale file cannot be read; ``line`` is 0 where it says nothing about a line."""

    def __init__(self, reason: str, line: int = 0) -> None:
        super().__init__(f"line {line}: {reason}" if line else reason)
        self.reason = reason
        self.line = line


@dataclass(frozen=True, slots=True)
class TsMessage:
    """One message; ``forms`` has several entries for a counted one, ``line`` counts from 1."""

    context: str
    source: str
    comment: str
    note: str
    counted: bool
    forms: tuple[str, ...]
    finished: bool
    line: int = 0

    @property
    def asked(self) -> tuple[str, str, str, str, bool]:
        """What the code asks for, without the answer."""
        return (self.context, self.source, self.comment, self.note, self.counted)


@dataclass(frozen=True, slots=True)
class TsFile:
    """A locale file: its language, such as ``pt_BR``, and what the code still asks for."""

    language: str
    messages: tuple[TsMessage, ...]


def read_ts(path: Path) -> TsFile:
    """Read a locale file; raises ``TsFileError``."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_BYTES + 1)
    except OSError as error:
        raise TsFileError(error.strerror or str(error)) from error
    return parse_ts(data)


def parse_ts(data: bytes) -> TsFile:
    """Read the text of a locale file; raises ``TsFileError``."""
    if len(data) > LARGEST_BYTES:
        raise TsFileError(f"larger than {LARGEST_BYTES:,} bytes")
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise TsFileError(expat.errors.messages[error.code], error.lineno) from error
    except (LookupError, ValueError) as error:  # an encoding that Python or expat does not know
        raise TsFileError(str(error), reader.parser.CurrentLineNumber) from error
    return TsFile(reader.language.replace("-", "_"), tuple(reader.messages))


class _Reader:
    """Collects messages while expat walks through a file."""

    def __init__(self) -> None:
        self.language = ""
        self.messages: list[TsMessage] = []
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.EntityDeclHandler = self._refuse_entity
        self._path: list[str] = []
        self._context = ""
        self._begin_message({})

    def _begin_message(self, attributes: dict[str, str]) -> None:
        self._counted = attributes.get("numerus") == "yes"
        self._texts = {"source": "", "comment": "", "extracomment": ""}
        self._forms: list[str] = []
        self._variants = 0
        self._state = "unfinished"
        self._line = self.parser.CurrentLineNumber

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if not self._path and name != "TS":
            raise TsFileError("not a locale file of Qt Linguist", self.parser.CurrentLineNumber)
        self._path.append(name)
        if len(self._path) > _DEEPEST:
            raise TsFileError("nested too deeply", self.parser.CurrentLineNumber)
        match name:
            case "TS":
                self.language = attributes.get("language", "")
            case "context":
                self._context = ""
            case "message":
                self._begin_message(attributes)
            case "translation":
                self._state = attributes.get("type", "")
                self._line = self.parser.CurrentLineNumber
                if not self._counted:
                    self._forms.append("")
            case "numerusform":
                self._forms.append("")
                self._variants = 0
            case "lengthvariant":
                self._variants += 1
            case "byte":
                self._characters(self._byte(attributes.get("value", "")))

    def _end(self, name: str) -> None:
        self._path.pop()
        if name != "message" or self._state in _GONE:
            return
        forms = tuple(self._forms)
        self.messages.append(
            TsMessage(
                context=self._context,
                source=self._texts["source"],
                comment=self._texts["comment"],
                note=self._texts["extracomment"],
                counted=self._counted,
                forms=forms,
                finished=self._state != "unfinished" and bool(forms) and all(forms),
                line=self._line,
            )
        )

    def _characters(self, text: str) -> None:
        inside = self._path[-1] if self._path else ""
        if inside == "byte":
            inside = self._path[-2]
        if inside == "name" and "message" not in self._path:
            self._context += text
        elif inside in self._texts:
            self._texts[inside] += text
        elif self._forms and (
            inside == ("numerusform" if self._counted else "translation")
            or (inside == "lengthvariant" and self._variants == 1)
        ):
            self._forms[-1] += text

    def _byte(self, value: str) -> str:
        """Return the character of ``<byte value="x7"/>``, which XML itself cannot hold."""
        try:
            code = int(value[1:], 16) if value.startswith("x") else int(value)
        except ValueError:
            code = -1
        if code not in _CHARACTERS or code in _SURROGATES:
            raise TsFileError(f"no character: {value}", self.parser.CurrentLineNumber)
        return chr(code)

    def _refuse_entity(self, *_declared: object) -> None:
        raise TsFileError("entities are not allowed", self.parser.CurrentLineNumber)

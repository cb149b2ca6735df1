"""What differs between translation servers: how they are asked and how they answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from rednote_desktop.domain.errors import Malformed, RedNoteError


class Dialect(Protocol):
    """How one kind of server is spoken to; it holds no key and no connection.

    A request holds at most ``most_texts`` texts and ``most_characters`` characters and is given
    up after ``seconds``.
    """

    @property
    def most_texts(self) -> int: ...

    @property
    def most_characters(self) -> int: ...

    @property
    def seconds(self) -> float: ...

    def address(self, url: str) -> str:
        """Return where to post, given the address a person entered."""
        ...

    def headers(self, key: str) -> Mapping[str, str]:
        """Return the headers that carry the key; raises ``AuthRequired`` if one is missing."""
        ...

    def supports(self, source: str, target: str) -> bool:
        """Tell whether a pair of language tags can be expected to work."""
        ...

    def request(self, texts: Sequence[str], source: str, target: str, key: str) -> object:
        """Return the JSON value to post."""
        ...

    def answers(self, reply: Any, texts: Sequence[str], source: str, target: str) -> list[str]:
        """Return the translations of a reply; raises ``Malformed`` or ``EngineFailed``."""
        ...

    def fault(self, status: int, reply: Any, source: str, target: str) -> RedNoteError | None:
        """Return the error of a refusal where the kind of server tells more than the status."""
        ...


def strings(value: object) -> list[str]:
    """Return a list of strings as such; raises ``Malformed``."""
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise Malformed("not a list of texts")
    return value


def field(value: object, *names: str) -> Any:
    """Return what lies at a path of names in JSON objects, or ``None``."""
    for name in names:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def message(reply: object) -> str:
    """Return what a server says about its refusal, shortened."""
    for path in (("error", "message"), ("error",), ("message",), ("detail",)):
        said = field(reply, *path)
        if isinstance(said, str) and said.strip():
            return said.strip()[:200]
    return ""

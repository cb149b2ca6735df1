"""The part of the settings that says which engines translate."""

from __future__ import annotations

from typing import Literal

import msgspec

Kind = Literal["libretranslate", "deepl", "openai"]


class Endpoint(msgspec.Struct, frozen=True, kw_only=True):
    """A server that translates; its key is a secret named ``engine:`` and the ``id``.

    ``url`` is the address up to what the kind adds, ``model`` is for ``openai`` alone. It is asked
    only while it is ``on``; ``agreed`` is the address for which a person said that texts may go
    there.
    """

    id: str
    kind: Kind
    name: str
    url: str
    model: str = ""
    on: bool = False
    agreed: str = ""


class Engines(msgspec.Struct, frozen=True, kw_only=True):
    """The remote engines, and in which order engines are asked.

    ``orders`` maps a pair such as ``zh>en``, or nothing for all others, to the ids of engines, the
    preferred one first; ``device`` stands for this computer. ``device`` says whether it is asked.
    """

    endpoints: tuple[Endpoint, ...] = ()
    device: bool = True
    orders: dict[str, tuple[str, ...]] = {}

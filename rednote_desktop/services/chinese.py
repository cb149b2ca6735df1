"""Which Chinese a person sees and writes: as it was written, Simplified, or Traditional."""

from __future__ import annotations

import asyncio
import logging
import re
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from rednote_desktop.domain.language import (
    MIXED,
    SIMPLIFIED,
    TRADITIONAL,
    base,
    is_chinese,
    writes_traditional,
)
from rednote_desktop.domain.text import RichText, plain
from rednote_desktop.storage.settings import SettingsStore

if TYPE_CHECKING:
    from rednote_desktop.translation.traditional import TraditionalWriter

_TAGS: Final = {"taiwan": TRADITIONAL, "hong_kong": "zh-Hant-HK", "mainland": "zh-Hant-CN"}
_KANA: Final = re.compile("[\u3041-\u30ff]")
_MOST: Final = 3000

_logger = logging.getLogger(__name__)


class ChineseScript:
    """Follows the settings; ``changed`` is called when texts would be shown otherwise than before.

    To be used from one thread. What was converted is kept, so that painting asks for free.
    """

    def __init__(self, settings: SettingsStore, changed: Callable[[], None]) -> None:
        self._settings = settings
        self._changed = changed
        self._writer: TraditionalWriter | None = None
        self._loading: asyncio.Task[None] | None = None
        self._kept: OrderedDict[tuple[RichText, str], RichText] = OrderedDict()

    def tag(self, language: str) -> str:
        """Return a tag with the region of the person's Traditional Chinese where it has none."""
        if language != TRADITIONAL:
            return language
        return _TAGS[self._settings.value.reading.traditional]

    @property
    def written(self) -> str:
        """The tag of the Chinese that the person writes."""
        reading = self._settings.value.reading
        read = next((tag for tag in reading.languages if is_chinese(tag)), "")
        if not read and reading.chinese == "traditional":
            read = TRADITIONAL
        return read or SIMPLIFIED

    def shown(self, text: RichText, language: str) -> RichText:
        """Return a Chinese text in the script that the person sees, any other as it is."""
        wanted = self._wanted()
        if not wanted or not text or not _is_written_in_chinese(text, language):
            return text
        kept = self._kept.get((text, wanted))
        if kept is not None:
            return kept
        if self._writer is None or not self._is_ready(self._writer, wanted):
            self._load(wanted)
            return text
        converted = self._writer.in_script(text, wanted)
        self._kept[text, wanted] = converted
        if len(self._kept) > _MOST:
            self._kept.popitem(last=False)
        return converted

    def close(self) -> None:
        """Stop loading; safe to call twice."""
        if self._loading is not None:
            self._loading.cancel()

    def _wanted(self) -> str:
        match self._settings.value.reading.chinese:
            case "simplified":
                return SIMPLIFIED
            case "traditional":
                return self.tag(TRADITIONAL)
        return ""

    def _is_ready(self, writer: TraditionalWriter, tag: str) -> bool:
        return not writes_traditional(tag) or writer.is_loaded(tag)

    def _load(self, tag: str) -> None:
        """Load the dictionaries on a worker, once, and say so."""
        if self._loading is None:
            try:
                loop = asyncio.get_running_loop()
            except RuntimeError:
                return
            self._loading = loop.create_task(self._load_now(tag), name="load Chinese scripts")

    async def _load_now(self, tag: str) -> None:
        try:
            self._writer = await asyncio.to_thread(_loaded, self._writer, tag)
        except (ImportError, OSError, RuntimeError):
            # Without its dictionaries everything is shown as it was written.
            _logger.exception("Traditional Chinese cannot be written")
            return
        self._loading = None
        self._changed()


def _loaded(writer: TraditionalWriter | None, tag: str) -> TraditionalWriter:
    from rednote_desktop.translation.traditional import TraditionalWriter

    writer = writer or TraditionalWriter()
    if writes_traditional(tag):
        writer.load(tag)
    return writer


def _is_written_in_chinese(text: RichText, language: str) -> bool:
    """Tell whether characters may be changed: Japanese has some of them with forms of its own."""
    if base(language) == MIXED:
        return not _KANA.search(plain(text))
    return is_chinese(language)

"""What a person has chosen, kept in one small file."""

from __future__ import annotations

import contextlib
import logging
import os
import tempfile
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, Literal, TypeVar

import msgspec

from rednote_desktop.domain.errors import StorageError
from rednote_desktop.domain.language import is_chinese
from rednote_desktop.storage.damaged import set_aside
from rednote_desktop.storage.engine_settings import Engines
from rednote_desktop.storage.reading_settings import Reading as Reading

_logger = logging.getLogger(__name__)

_DELAY_SECONDS: Final = 0.4
_TEXT_SCALES: Final = (80, 200)
_PICTURE_MEGABYTES: Final = (16, 4096)
_TRANSLATION_MEGABYTES: Final = (4, 1024)
_PLACES: Final = 64

Section = TypeVar("Section", bound=msgspec.Struct)


def _check(name: str, value: int, limits: tuple[int, int]) -> None:
    lowest, highest = limits
    if not lowest <= value <= highest:
        raise ValueError(f"{name} is {value}, not in {lowest}..{highest}")


class Appearance(msgspec.Struct, frozen=True, kw_only=True):
    """How the window looks; ``text_scale`` is in per cent, ``locale`` empty for the system's."""

    theme: Literal["system", "light", "dark", "contrast"] = "system"
    text_scale: int = 100
    reduced_motion: Literal["system", "on", "off"] = "system"
    locale: str = ""

    def __post_init__(self) -> None:
        _check("text_scale", self.text_scale, _TEXT_SCALES)


class Writing(msgspec.Struct, frozen=True, kw_only=True):
    """How texts are written.

    ``second_language`` empty means the other of English and Chinese. ``comment_in_both`` says
    that comments are posted in both languages; ``message_in`` that messages are sent in "both",
    in "theirs" or in "mine".
    """

    second_language: str = ""
    comment_in_both: bool = True
    message_in: Literal["both", "theirs", "mine"] = "both"


class Session(msgspec.Struct, frozen=True, kw_only=True):
    """Who was signed in last."""

    active_account: str = ""


class Window(msgspec.Struct, frozen=True, kw_only=True):
    """Where the window was and what it showed; ``geometry`` and ``state`` are base64.

    ``panels`` maps the name of a side panel to its width in logical pixels, 0 when it was shut.
    ``welcome`` says that the reader of a new profile is still to be welcomed.
    """

    geometry: str = ""
    state: str = ""
    welcome: bool = False
    panels: dict[str, int] = {}


class FeedPlace(msgspec.Struct, frozen=True, kw_only=True):
    """Where a list was left.

    ``anchor`` is the id of the topmost note in sight, ``offset`` how far it was scrolled past its
    top edge in logical pixels, ``loaded`` how many notes were loaded. ``below`` is the place
    (``Note.listed_as``) of a note some way below, from which the list can be entered again.
    """

    anchor: str = ""
    offset: int = 0
    loaded: int = 0
    below: str = ""


class Cache(msgspec.Struct, frozen=True, kw_only=True):
    """How much may be kept to be quick, in megabytes (10^6 bytes)."""

    picture_megabytes: int = 96
    translation_megabytes: int = 64

    def __post_init__(self) -> None:
        _check("picture_megabytes", self.picture_megabytes, _PICTURE_MEGABYTES)
        _check("translation_megabytes", self.translation_megabytes, _TRANSLATION_MEGABYTES)


class Packs(msgspec.Struct, frozen=True, kw_only=True):
    """Where language packs are looked for; ``index`` empty means the Argos package index."""

    index: str = ""


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings; ``places`` maps the key of a timeline to where it was left."""

    appearance: Appearance = Appearance()
    reading: Reading = Reading()
    writing: Writing = Writing()
    session: Session = Session()
    window: Window = Window()
    places: dict[str, FeedPlace] = {}
    cache: Cache = Cache()
    engines: Engines = Engines()
    packs: Packs = Packs()


def reading_languages(system_locale: str) -> tuple[str, ...]:
    """Return what a person reads, guessed from a locale such as ``zh_CN.UTF-8``.

    Chinese readers get the script of their locale; everybody else is taken to read English.
    """
    tag = system_locale.split(".", 1)[0].split("@", 1)[0].replace("_", "-")
    if not is_chinese(tag):
        return ("en",)
    parts = {part.lower() for part in tag.split("-")[1:]}
    traditional = "hant" in parts or ("hans" not in parts and bool(parts & {"tw", "hk", "mo"}))
    return ("zh-Hant",) if traditional else ("zh",)


class SettingsStore:
    """The settings file, read at once and written a moment after a change.

    A file that is not a JSON object is set aside (``damaged`` is where) and the defaults are used;
    a single value that makes no sense falls back to its default. What a newer program wrote and
    this one does not know stays in the file. Use it from one thread. The constructor raises
    ``StorageError`` when the file is there and cannot be read.
    """

    def __init__(self, path: Path, system_locale: str = "") -> None:
        self.path = path
        self.damaged: Path | None = None
        self._lock = threading.Lock()
        # Held while the disk works, so that a change never waits for it.
        self._writing = threading.Lock()
        self._timer: threading.Timer | None = None
        self._pending: Settings | None = None
        self._closed = False
        self._subscribers: list[Callable[[Settings], None]] = []
        self._kept = self._read()
        self._value = _lenient(Settings, self._kept)
        if not self._value.reading.languages:
            languages = reading_languages(system_locale)
            self.update(reading={"languages": languages})

    @property
    def value(self) -> Settings:
        """The settings as they are."""
        return self._value

    def update(
        self,
        *,
        appearance: Appearance | Mapping[str, Any] | None = None,
        reading: Reading | Mapping[str, Any] | None = None,
        writing: Writing | Mapping[str, Any] | None = None,
        session: Session | Mapping[str, Any] | None = None,
        window: Window | Mapping[str, Any] | None = None,
        cache: Cache | Mapping[str, Any] | None = None,
        engines: Engines | Mapping[str, Any] | None = None,
        packs: Packs | Mapping[str, Any] | None = None,
    ) -> Settings:
        """Change some sections, each given whole or as the fields to change.

        Raises ``ValueError`` for a value out of range and ``TypeError`` for an unknown field.
        """
        old = self._value
        settings = Settings(
            appearance=_changed(old.appearance, appearance),
            reading=_changed(old.reading, reading),
            writing=_changed(old.writing, writing),
            session=_changed(old.session, session),
            window=_changed(old.window, window),
            places=old.places,
            cache=_changed(old.cache, cache),
            engines=_changed(old.engines, engines),
            packs=_changed(old.packs, packs),
        )
        self.replace(settings)
        return settings

    def remember_place(self, timeline_key: str, place: FeedPlace) -> None:
        """Keep where a list was left; only the last few dozen lists are kept."""
        places = {key: kept for key, kept in self._value.places.items() if key != timeline_key}
        places[timeline_key] = place
        newest = dict(list(places.items())[-_PLACES:])
        self.replace(msgspec.structs.replace(self._value, places=newest))

    def replace(self, settings: Settings) -> None:
        """Make ``settings`` the settings, tell the subscribers and write them soon.

        Raises ``ValueError`` when a value has the wrong type.
        """
        checked = msgspec.convert(msgspec.to_builtins(settings), Settings)
        if checked == self._value:
            return
        self._value = checked
        self._write_soon(checked)
        for subscriber in tuple(self._subscribers):
            try:
                subscriber(checked)
            except Exception:
                _logger.exception("A subscriber of the settings failed")

    def subscribe(self, callback: Callable[[Settings], None]) -> Callable[[], None]:
        """Call back after every change; return what ends that (twice is fine)."""
        subscribed = True
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            nonlocal subscribed
            if subscribed:
                subscribed = False
                self._subscribers.remove(callback)

        return unsubscribe

    def close(self) -> None:
        """Write what is not written yet; safe to call twice."""
        with self._lock:
            self._closed = True
            timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()
            timer.join()
        self._write()

    def _read(self) -> dict[str, Any]:
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise StorageError(str(error)) from error
        try:
            return msgspec.json.decode(data, type=dict[str, Any])
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
            _logger.warning("The settings file is damaged: %s", error)
        try:
            self.damaged = set_aside(self.path)
        except OSError as error:
            raise StorageError(str(error)) from error
        return {}

    def _write_soon(self, settings: Settings) -> None:
        with self._lock:
            self._pending = settings
            if self._closed or self._timer is not None:
                return
            self._timer = threading.Timer(_DELAY_SECONDS, self._write_due)
            self._timer.daemon = True
            self._timer.start()

    def _write_due(self) -> None:
        with self._lock:
            self._timer = None
        self._write()

    def _write(self) -> None:
        with self._writing:
            with self._lock:
                settings, self._pending = self._pending, None
            if settings is None:
                return
            try:
                merged = _merged(self._kept, settings)
                _write_atomically(self.path, msgspec.json.format(msgspec.json.encode(merged)))
            except OSError:
                _logger.exception("The settings could not be written")
                with self._lock:
                    # The next change or the end of the program tries again.
                    self._pending = self._pending or settings


def _changed(section: Section, change: Section | Mapping[str, Any] | None) -> Section:
    if change is None:
        return section
    if isinstance(change, Mapping):
        return msgspec.structs.replace(section, **change)
    return change


def _lenient(struct: type[Section], raw: object) -> Section:
    """Make a struct of JSON data; whatever does not fit becomes its default."""
    made: dict[str, Any] = {}
    if not isinstance(raw, dict):
        return struct()
    for field in msgspec.structs.fields(struct):
        if field.encode_name not in raw:
            continue
        value = raw[field.encode_name]
        if isinstance(field.type, type) and issubclass(field.type, msgspec.Struct):
            made[field.name] = _lenient(field.type, value)
            continue
        try:
            converted = msgspec.convert(value, field.type)
            struct(**{field.name: converted})
        except (msgspec.ValidationError, ValueError) as error:
            _logger.warning("Setting %s is ignored: %s", field.name, error)
        else:
            made[field.name] = converted
    return struct(**made)


def _merged(kept: Mapping[str, Any], value: msgspec.Struct) -> dict[str, Any]:
    """Lay the known fields over what the file held, so that unknown ones stay."""
    merged = dict(kept)
    for field in msgspec.structs.fields(value):
        current = getattr(value, field.name)
        if isinstance(current, msgspec.Struct):
            below = merged.get(field.encode_name)
            current = _merged(below if isinstance(below, dict) else {}, current)
        merged[field.encode_name] = msgspec.to_builtins(current)
    return merged


def _write_atomically(path: Path, data: bytes) -> None:
    """Write a file that only its owner may read, whole or not at all."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise

"""Which input method Qt talks to, where the desktop asks for one that Qt's wheels know nothing of.

They bring a plugin for IBus and none for Fcitx; asked for Fcitx, Qt would compose nothing at all.
Fcitx 5 answers on IBus's address too (by its add-on ``ibusfrontend``), so one plugin serves both.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLibraryInfo

_ONE: Final = "QT_IM_MODULE"
_SEVERAL: Final = "QT_IM_MODULES"
_X11: Final = "XMODIFIERS"
_IBUS: Final = "ibus"
_FCITX: Final = ("fcitx", "fcitx5")
_SPOKEN: Final = tuple(f"@im={name}" for name in (_IBUS, *_FCITX))


def input_method_variables(
    environment: Mapping[str, str], plugins: Iterable[str]
) -> dict[str, str]:
    """Return the variables to set before Qt starts.

    ``plugins`` are the file names of Qt's plugins for input methods. An X11 session that names its
    input method only for X11 (``XMODIFIERS``) gets the plugin too.
    """
    names = " ".join(plugins)
    if _IBUS not in names or "fcitx" in names:
        return {}
    if environment.get(_SEVERAL):
        wanted = environment[_SEVERAL].split(";")
        return _replaced(_SEVERAL, wanted)
    if environment.get(_ONE):
        return _replaced(_ONE, [environment[_ONE]])
    on_x11 = not environment.get("WAYLAND_DISPLAY")
    if on_x11 and environment.get(_X11, "").startswith(_SPOKEN):
        return {_ONE: _IBUS}
    return {}


def input_method_plugins() -> list[str]:
    """Return the file names of Qt's plugins for input methods."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforminputcontexts"
    return sorted(path.name for path in folder.glob("*")) if folder.is_dir() else []


def _replaced(variable: str, wanted: list[str]) -> dict[str, str]:
    """Return the variable with IBus in the place of Fcitx, if that is among what is wanted."""
    if not set(wanted) & set(_FCITX):
        return {}
    names = dict.fromkeys(_IBUS if name in _FCITX else name for name in wanted)
    return {variable: ";".join(names)}

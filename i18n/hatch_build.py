"""Put the compiled locale files into the wheel as ``rednote_desktop/_locales``."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class LocalesBuildHook(BuildHookInterface):  # type: ignore[misc, unused-ignore]
    """Compiles ``i18n/*.ts`` while a wheel is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        locales = _load(root / "i18n" / "locales.py")
        for path in locales.compile_locales(root / "i18n", root / "build" / "locales"):
            build_data["force_include"][str(path)] = f"rednote_desktop/_locales/{path.name}"


def _load(path: Path) -> ModuleType:
    """Load a module by its file: the build runs where ``i18n`` cannot be imported."""
    spec = importlib.util.spec_from_file_location("rednote_locales", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"cannot load {path}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module

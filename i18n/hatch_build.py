"""Put resources and compiled locale files into the wheel, where the program looks for them."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WheelBuildHook(BuildHookInterface):  # type: ignore[misc, unused-ignore]
    """Adds ``_resources`` and ``_locales`` to the package while a wheel is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, self.root)
        from rednote_desktop.translation import dictionary_build

        dictionary_build.main([str(root / "resources" / "dictionary")])
        added = build_data["force_include"]
        not_shipped = _load(root / "bundle" / "project.py").NOT_SHIPPED
        for path in sorted((root / "resources").iterdir()):
            if path.name not in not_shipped:
                added[str(path)] = f"rednote_desktop/_resources/{path.name}"
        locales = _load(root / "i18n" / "locales.py")
        for path in locales.compile_locales(root / "i18n", root / "build" / "locales"):
            added[str(path)] = f"rednote_desktop/_locales/{path.name}"


def _load(path: Path) -> ModuleType:
    """Load a module by its file: the build runs where ``i18n`` cannot be imported."""
    spec = importlib.util.spec_from_file_location(f"rednote_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise ImportError(f"cannot load {path}")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module

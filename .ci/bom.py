"""Writes what the program is made of as a CycloneDX bill of materials, from what is installed.

https://cyclonedx.org/docs/1.6/json/. Started in the environment's Python:
``python .ci/bom.py FILE``. Standard library only.
"""

from __future__ import annotations

import importlib.metadata
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
_NAME: Final = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[([^\]]*)\])?")
_EXTRA: Final = re.compile(r"""extra\s*==\s*["']([^"']+)["']""")

Wanted = tuple[str, frozenset[str]]
"""The name of a package and the extras of it that are asked for."""


def normal(name: str) -> str:
    """Return the one form of a package's name (https://peps.python.org/pep-0503/)."""
    return re.sub(r"[-_.]+", "-", name).lower()


def names_of(requirements: Iterable[str], extras: frozenset[str] = frozenset()) -> Iterator[Wanted]:
    """Return what requirements ask for, and for which extras of it.

    What only an extra asks for is left out unless that is among ``extras``.
    """
    for requirement in requirements:
        found = _NAME.match(requirement)
        wanted_by = _EXTRA.search(requirement.partition(";")[2])
        if found is not None and (wanted_by is None or wanted_by.group(1) in extras):
            more = frozenset(part.strip() for part in (found.group(2) or "").split(",")) - {""}
            yield normal(found.group(1)), more


class Bill:
    """The installed packages among some and all that they need.

    What is not installed is not needed on this platform and Python.
    """

    def __init__(self, direct: Iterable[Wanted]) -> None:
        self.found: dict[str, importlib.metadata.Distribution] = {}
        self.needs: dict[str, set[str]] = {}
        waiting = list(direct)
        seen: set[Wanted] = set()
        while waiting:
            wanted = waiting.pop()
            name, extras = wanted
            if wanted in seen:
                continue
            seen.add(wanted)
            try:
                self.found[name] = importlib.metadata.distribution(name)
            except importlib.metadata.PackageNotFoundError:
                continue
            more = list(names_of(self.found[name].requires or (), extras))
            self.needs.setdefault(name, set()).update(other for other, _ in more)
            waiting += more


def component(name: str, found: importlib.metadata.Distribution) -> dict[str, Any]:
    """Return one entry of the bill."""
    address = f"pkg:pypi/{name}@{found.version}"
    entry: dict[str, Any] = {
        "type": "library",
        "bom-ref": address,
        "name": found.metadata["Name"],
        "version": found.version,
        "purl": address,
    }
    told = found.metadata.json
    if told.get("license_expression"):
        entry["licenses"] = [{"expression": told["license_expression"]}]
    elif told.get("license"):
        entry["licenses"] = [{"license": {"name": str(told["license"]).splitlines()[0][:80]}}]
    return entry


def bill(direct: Iterable[Wanted], version: str) -> dict[str, Any]:
    """Return the whole bill; the same packages give the same one."""
    own = f"pkg:pypi/rednote-desktop@{version}"
    first = list(direct)
    made = Bill(first)
    found = dict(sorted(made.found.items()))
    references = {name: f"pkg:pypi/{name}@{each.version}" for name, each in found.items()}
    needs = [(own, {name for name, _ in first})]
    needs += [(references[name], made.needs.get(name, set())) for name in found]
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": own,
                "name": "rednote-desktop",
                "version": version,
            }
        },
        "components": [component(name, each) for name, each in found.items()],
        "dependencies": [
            {"ref": reference, "dependsOn": sorted(references[each] for each in names & set(found))}
            for reference, names in needs
        ],
    }


def main(target: str) -> int:
    """Write the bill of this checkout to a file."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    text = (ROOT / "rednote_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__\s*(?::[^=]+)?=\s*"([^"]+)"', text)
    document = bill(names_of(project["dependencies"]), found.group(1) if found else "0")
    path = Path(target)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    sys.stdout.write(f"{len(document['components'])} packages in {path}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

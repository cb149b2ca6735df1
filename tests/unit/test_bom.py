"""The bill of materials names what is installed, and all of what that needs."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / ".ci" / "bom.py"


@pytest.fixture(scope="module")
def bom() -> ModuleType:
    spec = importlib.util.spec_from_file_location("bom", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_bill_of_this_checkout_is_whole(bom: ModuleType, tmp_path: Path) -> None:
    assert bom.main(str(tmp_path / "deep" / "bom.json")) == 0
    document = json.loads((tmp_path / "deep" / "bom.json").read_text(encoding="utf-8"))
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    versions = {bom.normal(each["name"]): each["version"] for each in document["components"]}
    for name in ("pyside6-essentials", "httpx", "h2", "pillow", "msgspec", "keyring"):
        assert versions[name] == importlib.metadata.version(name)
    assert "pytest" not in versions
    references = {each["bom-ref"] for each in document["components"]}
    assert len(references) == len(document["components"])
    for entry in document["dependencies"]:
        assert set(entry["dependsOn"]) <= references


def test_the_bill_names_what_the_lock_pins(bom: ModuleType, tmp_path: Path) -> None:
    assert bom.main(str(tmp_path / "bom.json")) == 0
    document = json.loads((tmp_path / "bom.json").read_text(encoding="utf-8"))
    lines = (SCRIPT.parent / "requirements.lock").read_text(encoding="utf-8").splitlines()
    pinned: dict[str, set[str]] = {}
    for line in lines:
        name, equals, version = line.partition(";")[0].strip().partition("==")
        if equals:
            pinned.setdefault(bom.normal(name), set()).add(version)
    for each in document["components"]:
        assert each["version"] in pinned[bom.normal(each["name"])], each
        assert each["purl"] == f"pkg:pypi/{bom.normal(each['name'])}@{each['version']}"


def test_requirements_give_their_names(bom: ModuleType) -> None:
    asked = ["httpx[http2]>=0.28,<0.29", "Zope.Interface ; python_version<'4'", "x; extra == 'y'"]
    wanted = [("httpx", frozenset({"http2"})), ("zope-interface", frozenset())]
    assert list(bom.names_of(asked)) == wanted
    assert [name for name, _ in bom.names_of(asked, frozenset({"y"}))][-1] == "x"

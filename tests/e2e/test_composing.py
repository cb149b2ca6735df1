"""拼音 with IBus and with Fcitx in a real window; skipped where they are not installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("xvfb-run", "openbox", "xdotool", "dbus-run-session")
FCITX_PROFILE = """[Groups/0]
Name=Default
Default Layout=us
DefaultIM=pinyin

[Groups/0/Items/0]
Name=pinyin

[GroupOrder]
0=Default
"""
_IBUS = "ibus-daemon --daemonize --replace --xim; sleep 3; "
_CHOOSE = "for _ in 1 2 3 4 5 6 7 8 9; do ibus engine libpinyin && break; sleep 1; done"
BEGIN = {
    "ibus": _IBUS + _CHOOSE,
    "fcitx": "fcitx5 -d --replace; sleep 4; fcitx5-remote -o",
}
"""How each is started; ``QT_IM_MODULE`` bears its name, as a desktop sets it."""

pytestmark = [pytest.mark.e2e, pytest.mark.slow, pytest.mark.xwindow]


def _installed(name: str) -> bool:
    engine = {
        "ibus": Path("/usr/share/ibus/component/libpinyin.xml"),
        "fcitx": Path("/usr/share/fcitx5/inputmethod/pinyin.conf"),
    }
    program = {"ibus": "ibus-daemon", "fcitx": "fcitx5"}
    return engine[name].exists() and all(map(shutil.which, (*TOOLS, program[name])))


@pytest.mark.parametrize("name", ["ibus", "fcitx"])
def test_pinyin_composes_in_every_kind_of_field(tmp_path: Path, name: str) -> None:
    if not _installed(name):
        pytest.skip(f"needs {', '.join(TOOLS)} and {name} with 拼音")
    # Sockets bear no long paths; what an input method still writes must not fail the test.
    with tempfile.TemporaryDirectory(prefix="im-", ignore_cleanup_errors=True) as short:
        visit(name, Path(short), tmp_path)
    report = json.loads((tmp_path / "tour.json").read_text(encoding="utf-8"))
    assert [step["name"] for step in report["steps"] if not step["ok"]] == []
    assert len(report["steps"]) == 6


def visit(name: str, home: Path, out: Path) -> None:
    """Run the input method and the program on a screen and a D-Bus session of their own."""
    (home / ".config" / "fcitx5").mkdir(parents=True)
    (home / ".config" / "fcitx5" / "profile").write_text(FCITX_PROFILE, "utf-8")
    running = home / "run"
    running.mkdir(mode=0o700)
    tour = f"{sys.executable} -m tests.e2e.composing_tour {out}"
    script = f"openbox & sleep 1; {BEGIN[name]}; exec {tour}"
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(running),
        "QT_QPA_PLATFORM": "xcb",
        "QT_IM_MODULE": name,
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
    }
    screen = ["xvfb-run", "--auto-servernum", "--server-args", "-screen 0 1440x900x24"]
    subprocess.run(
        [*screen, "dbus-run-session", "--", "sh", "-c", script],
        env=environment,
        cwd=ROOT,
        timeout=300,
        check=False,
    )

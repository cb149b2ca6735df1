"""The life of the ``.deb`` in a clean Debian: install, use, upgrade, remove, install again."""

from __future__ import annotations

import re
import shlex
import subprocess
import tempfile
from pathlib import Path
from typing import Final

from bundle.clean_root import USER
from bundle.project import ROOT, of_project
from bundle.proof_steps import NAME, PROFILE, PROOF, SCREEN_TOOLS, Proof, Result, expect

OLDER: Final = "0.0.9"
LINK_TOOLS: Final = ("xdg-utils", "desktop-file-utils", "libglib2.0-bin")
WORDS: Final = "Kept across upgrades 升级之后还在"

OPTIONAL: Final = frozenset(
    {
        "libtk8.6.so",
        "libtcl8.6.so",
        "libatk-1.0.so.0",
        "libgtk-3.so.0",
        "libgdk-3.so.0",
        "libpango-1.0.so.0",
        "libwayland-cursor.so.0",
        "libwayland-egl.so.1",
    }
)
"""What a plugin for another desktop, or for Wayland (recommended), wants; without it that plugin is
not loaded."""

NOT_OURS: Final = tuple(
    f"/home/{USER}/{path}"
    for path in (
        ".bash",
        ".profile",
        ".cache/openbox",
        ".cache/fontconfig",
        ".fontconfig",
        ".cache/mesa",
        ".cache/qtshadercache",
        ".Xauth",
    )
)
"""What a home has of the system, its window manager, fontconfig, OpenGL and every program on Qt."""


class InstalledProof(Proof):
    """Goes through the life of a ``.deb``."""

    def __init__(self, deb: Path, out: Path, results: list[Result]) -> None:
        super().__init__(out, results)
        self._deb = deb
        self._version = str(of_project(ROOT)["version"])
        self._without: dict[str, str] = {}
        self._note = ""

    def run(self) -> None:
        """Go through the life of the ``.deb``."""
        self.do("clean Debian 12", self._clean)
        self.do("install: dependencies come by themselves", self._install)
        self.do("remove at once, for what a root without it is like", self._first_removal)
        self.do(f"install version {OLDER}", self._older)
        self.do("window of the older version, as a person", lambda: self.window("older"))
        self.do("post a note with the older version", self._post)
        self.do(f"upgrade to {self._version}", self._upgrade)
        self.do("profile and note are there after the upgrade", self._find)
        self.do("window with the old profile", lambda: self.window("upgraded"))
        self.do("desktop opens a rednote: address in the running program", self._follow)
        self.do("tour in English", lambda: self.tour(NAME, "en_US", "en"))
        self.do("tour in Chinese", lambda: self.tour(NAME, "zh_CN", "zh"))
        self.do("translate from the shell", lambda: self.translate(NAME))
        self.do("every library loads", self._libraries)
        self.do("remove: no trace, the profile stays", self._remove)
        self.do("install again: the note is there", self._again)
        self.do("purge: no trace", self._purge)
        self.root.remove()

    def _clean(self) -> str:
        self.root.make()
        self.root.put(self._deb, "/tmp/current.deb")
        self.root.put(PROOF / "window.sh", "/tmp/window.sh")
        self.root.put(PROOF / "person.py", "/tmp/person.py")
        return f"{self.packages()} packages"

    def _install(self) -> str:
        before = self.packages()
        self.root.install("/tmp/current.deb")
        added = self.packages() - before
        version = self.root.run(f"setpriv --reuid={USER} --clear-groups {NAME} --version")
        expect(f"RedNote Desktop {self._version}\n" in version, version)
        return f"{added} packages added; {', '.join(version.strip().splitlines())}"

    def _first_removal(self) -> str:
        self.root.install(*SCREEN_TOOLS, *LINK_TOOLS)
        self.root.run(f"apt-get purge -qq --yes {NAME}")
        self._without = self.root.inventory()
        named = [path for path in self._without if "rednote" in path]
        expect(not named, f"left behind: {named}")
        return f"{len(self._without)} files and folders to compare with"

    def _older(self) -> str:
        with tempfile.TemporaryDirectory() as folder:
            deb = older_package(self._deb, Path(folder))
            self.root.put(deb, "/tmp/older.deb")
        self.root.install("/tmp/older.deb")
        return self._installed_version(OLDER)

    def _installed_version(self, wanted: str) -> str:
        known = self.root.run(f"dpkg-query -f '${{Version}}' -W {NAME}")
        told = self.root.run(f"{NAME} --version", USER).splitlines()[0]
        expect(known == wanted, f"dpkg says {known}")
        expect(told == f"RedNote Desktop {wanted}", told)
        return told

    def _person(self, action: str) -> str:
        python = f"python3 -I -S /tmp/person.py {action} /usr/lib/{NAME}"
        return self.root.run(f"{python} {shlex.quote(WORDS)}", USER, 120).strip()

    def _post(self) -> str:
        self._note = self._person("post")
        return f"note {self._note}"

    def _upgrade(self) -> str:
        self.root.install("/tmp/current.deb")
        return self._installed_version(self._version)

    def _find(self) -> str:
        found = self._person("find")
        expect(found == self._note, f"found {found!r}, posted {self._note!r}")
        return f"note {found}"

    def _follow(self) -> str:
        handler = self.root.run("xdg-mime query default x-scheme-handler/rednote", USER).strip()
        expect(handler == f"org.rednotedesktop.{NAME}.desktop", handler)
        told = self.window("followed", f"rednote:note/{self._note}")
        logs = self.root.run(f"cat {PROFILE}/logs/*", USER)
        expect("An address of the program was opened" in logs, logs[-2000:])
        return f"{handler}; one window; {told}"

    def _libraries(self) -> str:
        told = self.root.run(
            f"find /usr/lib/{NAME} -name '*.so*' -type f | while read -r file; do"
            ' echo "$file"; ldd "$file" 2>/dev/null | grep "not found" || true; done'
        )
        lines = told.splitlines()
        needed = {line.split(" =>")[0].strip() for line in lines if "not found" in line}
        ours = {line.rsplit("/", 1)[-1] for line in lines if "not found" not in line}
        lacking = sorted(needed - ours - OPTIONAL)
        expect(not lacking, f"not found: {lacking}")
        return f"{len(ours)} libraries"

    def _remove(self) -> str:
        self.root.run(f"apt-get remove -qq --yes {NAME}")
        return self._compare()

    def _compare(self) -> str:
        after = self.root.inventory()
        changed = sorted(
            path
            for path in self._without.keys() | after.keys()
            if self._without.get(path) != after.get(path)
        )
        expect(not changed, f"changed: {changed}")
        home = self.root.run(f"find /home/{USER} -mindepth 1 -type f", USER).splitlines()
        others = [path for path in home if not path.startswith((PROFILE, *NOT_OURS))]
        expect(not others, f"left in the home: {others}")
        kept = len(home) - len(others)
        expect(any(path.startswith(PROFILE) for path in home), "the profile is gone")
        return f"{len(after)} files and folders as before; {kept} files in the profile stay"

    def _again(self) -> str:
        self.root.install("/tmp/current.deb")
        return self._find()

    def _purge(self) -> str:
        self.root.run(f"apt-get purge -qq --yes {NAME}")
        return self._compare()


def older_package(deb: Path, folder: Path) -> Path:
    """Return the package as it would have been with a lower version."""
    tree = folder / "tree"
    subprocess.run(["dpkg-deb", "--raw-extract", str(deb), str(tree)], check=True)
    control = tree / "DEBIAN" / "control"
    text = control.read_text(encoding="utf-8")
    control.write_text(re.sub(r"(?m)^Version: .+$", f"Version: {OLDER}", text), encoding="utf-8")
    package = tree / "usr/lib" / NAME / "app/rednote_desktop"
    source = package / "__init__.py"
    text = re.sub(r'__version__ = ".+"', f'__version__ = "{OLDER}"', source.read_text("utf-8"))
    source.write_text(text, encoding="utf-8")
    for compiled in (package / "__pycache__").glob("__init__.*"):
        compiled.unlink()
    older = folder / "older.deb"
    build = ["dpkg-deb", "-Zzstd", "-z1", "--root-owner-group", "--build", str(tree), str(older)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    return older

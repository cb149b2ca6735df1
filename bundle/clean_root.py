"""A clean Debian in a folder: made by debootstrap, kept as an archive, entered by chroot.

Every command runs in name spaces of its own, so that nothing it starts and mounts outlives it.
Needs root and debootstrap.
"""

from __future__ import annotations

import hashlib
import os
import shlex
import shutil
import subprocess
from pathlib import Path
from typing import Final

SUITE: Final = "bookworm"
MIRROR: Final = "http://deb.debian.org/debian"
USER: Final = "tester"

NEEDS: Final = {"debootstrap": "debootstrap", "unshare": "util-linux", "chroot": "coreutils"}
"""Programs and the Debian package of each."""

_PASSING: Final = ("proc", "sys", "dev", "run", "tmp", "root", "home")
_BOOKS: Final = ("var/cache", "var/log", "var/lib/apt", "var/lib/dpkg")
"""What the package manager writes about itself, and caches that may be deleted."""

_INSIDE: Final = """
set -e
mount -t proc proc {root}/proc
mount --rbind /dev {root}/dev
mount -t tmpfs tmpfs {root}/dev/shm
mount -t tmpfs tmpfs {root}/run
mount --bind {archives} {root}/var/cache/apt/archives
exec chroot {root} {command}
"""


class CommandFailed(Exception):
    """A command in the root ended badly; the text is the end of what it said."""


def missing() -> str:
    """Return why no clean root can be made here, or an empty text."""
    if os.geteuid() != 0:
        return "It makes a clean Debian and installs into it, which needs root: use sudo."
    packages = sorted(package for name, package in NEEDS.items() if shutil.which(name) is None)
    return f"First: apt-get install {' '.join(packages)}" if packages else ""


class CleanRoot:
    """One root below ``folder``; ``kept`` holds the archive of it and downloaded packages."""

    def __init__(self, folder: Path, kept: Path) -> None:
        self.folder = folder
        self._kept = kept
        self._archives = kept / "archives"

    def make(self) -> None:
        """Make it afresh, with one person in it; by debootstrap the first time."""
        self._archives.mkdir(parents=True, exist_ok=True)
        archive = self._kept / f"{SUITE}.tar"
        if not archive.exists():
            self._bootstrap(archive)
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        subprocess.run(["tar", "-xpf", str(archive), "-C", str(self.folder)], check=True)
        shutil.copy2("/etc/resolv.conf", self.folder / "etc" / "resolv.conf")
        self.run("apt-get update -qq")
        self.run(f"useradd --create-home --shell /bin/sh {USER}")

    def _bootstrap(self, archive: Path) -> None:
        folder = self._kept / "making"
        shutil.rmtree(folder, ignore_errors=True)
        command = ["debootstrap", "--variant=minbase", "--include=ca-certificates", SUITE]
        subprocess.run([*command, str(folder), MIRROR], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["tar", "-cpf", str(archive), "-C", str(folder), "."], check=True)
        shutil.rmtree(folder)

    def run(self, script: str, user: str = "root", seconds: float = 900) -> str:
        """Run a shell script inside and return what it wrote; raise ``CommandFailed``."""
        home = "/root" if user == "root" else f"/home/{user}"
        clean = ["env", "-i", f"HOME={home}", f"USER={user}", "LANG=C.UTF-8"]
        clean += ["PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"]
        clean += ["DEBIAN_FRONTEND=noninteractive"]
        change = ["setpriv", f"--reuid={user}", f"--regid={user}", "--init-groups"]
        become = [] if user == "root" else change
        command = shlex.join([*clean, *become, "sh", "-ec", f"cd {home}\n{script}"])
        enter = _INSIDE.format(root=self.folder, archives=self._archives, command=command)
        spaces = ["unshare", "--mount", "--propagation", "private", "--pid", "--fork"]
        done = subprocess.run(
            [*spaces, "--kill-child", "sh", "-c", enter],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=seconds,
            check=False,
        )
        if done.returncode != 0:
            raise CommandFailed(f"status {done.returncode}\n{done.stdout[-3000:]}")
        return done.stdout

    def install(self, *packages: str, options: str = "") -> str:
        """Install packages, from names or from files inside, without recommended ones."""
        names = shlex.join(packages)
        return self.run(f"apt-get install -qq --yes --no-install-recommends {options} {names}")

    def put(self, file: Path, place: str) -> None:
        """Copy a file in, readable by all; ``place`` is its path inside."""
        target = self.folder / place.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(file, target)
        target.chmod(0o755)

    def inventory(self) -> dict[str, str]:
        """Return all files and folders that last, with a digest or the target of a link."""
        found = {}
        for base, folders, files in os.walk(self.folder):
            inside = Path(base).relative_to(self.folder)
            if inside == Path():
                folders[:] = [name for name in folders if name not in _PASSING]
            folders[:] = [name for name in folders if str(inside / name) not in _BOOKS]
            for name in (*folders, *files):
                found[str(inside / name)] = _state(Path(base) / name)
        return found

    def remove(self) -> None:
        """Delete the root; what is kept stays."""
        shutil.rmtree(self.folder, ignore_errors=True)


def _state(path: Path) -> str:
    if path.is_symlink():
        return f"-> {path.readlink()}"
    if path.is_dir():
        return "folder"
    if path.is_file():
        return hashlib.sha256(path.read_bytes()).hexdigest()
    return "device"

"""Asks pip-audit which pinned packages have known holes, and says so where it cannot tell.

Without its database pip-audit finds nothing, or ends with a traceback: neither says anything of
the packages. ``python .ci/known_holes.py LOCK`` ends with 1 where there is a hole, else with 0.
Standard library only.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from typing import Any, Final

SECONDS: Final = 300
NOT_LOOKED: Final = "Known holes were not looked for: {}."


def look(command: Sequence[str]) -> tuple[str, str]:
    """Run pip-audit; return what it wrote and what it complained of."""
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=SECONDS)
    except subprocess.TimeoutExpired:
        return "", "no answer in time"
    return done.stdout, done.stderr


def verdict(written: str, complaint: str) -> tuple[int, list[str]]:
    """Return the exit status and the lines to print."""
    try:
        packages: list[dict[str, Any]] = list(json.loads(written)["dependencies"])
    except (ValueError, KeyError, TypeError):
        last = (complaint.strip().splitlines() or ["pip-audit said nothing"])[-1]
        return 0, [NOT_LOOKED.format(f"the database could not be reached ({last[:200]})")]
    looked = [package for package in packages if "vulns" in package]
    holes = [
        f"{package['name']} {package['version']}: {hole['id']},"
        f" mended in {', '.join(hole.get('fix_versions') or ['no version'])}"
        for package in looked
        for hole in package["vulns"]
    ]
    if not looked:
        return 0, [NOT_LOOKED.format("the database knows none of these packages here")]
    unknown = [package["name"] for package in packages if "vulns" not in package]
    lines = [f"{len(looked)} of {len(packages)} packages looked for, {len(holes)} known holes"]
    if unknown:
        lines.append(f"not looked for, as the database does not know them: {', '.join(unknown)}")
    return (1 if holes else 0), [*lines, *holes]


def main(lock: str) -> int:
    """Look for known holes in what a lock file pins."""
    options = ("--format", "json", "--progress-spinner", "off", "--disable-pip", "--no-deps")
    command = (sys.executable, "-m", "pip_audit", *options, "-r", lock)
    status, lines = verdict(*look(command))
    sys.stdout.write("\n".join([*lines, ""]))
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

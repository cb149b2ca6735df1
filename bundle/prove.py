"""Prove the Linux packages in a clean Debian: install, use, upgrade, remove; unpack and run.

    python3 dev.py package prove

Takes what lies in ``dist``. Needs root, debootstrap and a Debian mirror; says so where they are
missing and ends with status 2. Leaves ``build/proof/report.json`` and the pictures of the tours.
"""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Final

from bundle.clean_root import missing
from bundle.project import ROOT
from bundle.proof_installed import InstalledProof
from bundle.proof_steps import Broken, Result
from bundle.proof_unpacked import UnpackedProof

OUT: Final = ROOT / "build" / "proof"


def newest(folder: Path, pattern: str) -> Path:
    """Return the newest file of a pattern; raise ``SystemExit`` where there is none."""
    found = sorted(folder.glob(pattern), key=lambda path: path.stat().st_mtime)
    if not found:
        raise SystemExit(f"There is no {pattern} in {folder}; first: python3 dev.py package")
    return found[-1]


def main(dist: Path) -> int:
    """Prove what lies in ``dist``; return 0 where all holds, 2 where it cannot be tried here."""
    reason = missing()
    if reason:
        sys.stderr.write(f"{reason}\n")
        return 2
    deb, archive = newest(dist, "*.deb"), newest(dist, "*.tar.xz")
    shutil.rmtree(OUT, ignore_errors=True)
    (OUT / "pictures").mkdir(parents=True)
    results: list[Result] = []
    for proof in (InstalledProof(deb, OUT, results), UnpackedProof(archive, OUT, results)):
        try:
            proof.run()
        except Broken:
            continue  # the report says which step
    ok = all(result.ok for result in results)
    report = {"ok": ok, "files": [deb.name, archive.name]}
    report["steps"] = [asdict(result) for result in results]
    text = json.dumps(report, ensure_ascii=False, indent=1)
    (OUT / "report.json").write_text(text + "\n", encoding="utf-8")
    return 0 if ok else 1

"""Start the unpacked program as the installed one, without the launcher's search path."""

import os
import runpy
from pathlib import Path

_theirs = os.environ.pop("LD_LIBRARY_PATH", "").partition(":")[2]
if _theirs:
    os.environ["LD_LIBRARY_PATH"] = _theirs

runpy.run_path(str(Path(__file__).with_name("rednote-desktop") / "start.py"), run_name="__main__")

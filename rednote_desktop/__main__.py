"""Start the program as ``python -m rednote_desktop``."""

from __future__ import annotations

import sys

from rednote_desktop.app.cli import main

if __name__ == "__main__":
    sys.exit(main())

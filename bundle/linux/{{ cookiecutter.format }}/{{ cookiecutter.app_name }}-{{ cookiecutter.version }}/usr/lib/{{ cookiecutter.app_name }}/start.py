"""Start the installed program."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE / "app"), str(HERE / "app_packages")]
sys.dont_write_bytecode = True
sys.argv[0] = "{{ cookiecutter.app_name }}"

from rednote_desktop.app.cli import main  # noqa: E402 - found by the lines above

sys.exit(main())

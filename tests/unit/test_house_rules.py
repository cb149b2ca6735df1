"""The house rules hold everywhere, and each of them can fail."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.house_rules import (
    ROOT,
    RULES,
    Rule,
    breaches,
    colours_in_tokens,
    files,
    finished_work,
    literal_translations,
    module_docstrings,
    no_blocking_sleep,
    no_loose_qasync,
    no_machine_paths,
    no_nested_loops,
    no_silent_excepts,
    parse,
    pure_domain,
    read,
    short_modules,
)

PANEL = "rednote_desktop/ui/panel.py"
DOMAIN = "rednote_desktop/domain/note.py"
MARK = "TO" + "DO"
HOME = "/" + "home"
WINDOWS_HOME = "\\" + "Users\\"

BAD: list[tuple[Rule, str, str]] = [
    (no_nested_loops, PANEL, "dialog.exec()"),
    (no_nested_loops, PANEL, "menu.exec_(point)"),
    (no_nested_loops, "tests/ui/test_panel.py", "QTest.mouseMove(panel, point)"),
    (no_nested_loops, "tests/ui/test_panel.py", "QApplication.processEvents()"),
    (colours_in_tokens, PANEL, "colour = '#ff2442'"),
    (colours_in_tokens, PANEL, "sheet = f'color: #333; width: {x}px'"),
    (literal_translations, PANEL, "self.tr(f'{n} likes')"),
    (literal_translations, PANEL, "self.tr('%s likes' % n)"),
    (literal_translations, PANEL, "self.tr('{} likes'.format(n))"),
    (literal_translations, PANEL, "self.tr(text)"),
    (literal_translations, PANEL, "QCoreApplication.translate('Panel', 'a' + b)"),
    (short_modules, PANEL, "x = 1\n" * 351),
    (module_docstrings, PANEL, "x = 1"),
    (finished_work, PANEL, f"x = 1  # {MARK} later"),
    (no_machine_paths, PANEL, f"path = '{HOME}/someone/notes'"),
    (no_machine_paths, PANEL, f"path = r'C:{WINDOWS_HOME}someone'"),
    (no_silent_excepts, PANEL, "try:\n    x()\nexcept:\n    y()"),
    (no_silent_excepts, PANEL, "try:\n    x()\nexcept Exception:\n    pass"),
    (pure_domain, DOMAIN, "import httpx"),
    (pure_domain, DOMAIN, "from rednote_desktop.storage import database"),
    (no_blocking_sleep, PANEL, "time.sleep(1)"),
    (no_loose_qasync, PANEL, "from qasync import asyncSlot"),
    (no_loose_qasync, PANEL, "import qasync\n@qasync.asyncClose()\nasync def f(): ..."),
]

GOOD: list[tuple[Rule, str, str]] = [
    (no_nested_loops, PANEL, "dialog.open()"),
    (no_nested_loops, "tests/ui/test_panel.py", "dialog.exec()"),
    (colours_in_tokens, "rednote_desktop/ui/theme/tokens.py", "colour = '#ff2442'"),
    (colours_in_tokens, PANEL, "def f():\n    '''Like #ff2442.'''\n    return '#topic #add-on'"),
    (literal_translations, PANEL, "self.tr('{name} follows you').format(name=name)"),
    (literal_translations, PANEL, "self.tr('%n likes', '', count)"),
    (literal_translations, PANEL, "text.translate(table)"),
    (short_modules, PANEL, "x = 1\n" * 350),
    (module_docstrings, PANEL, "'''Draw the panel.'''"),
    (module_docstrings, PANEL, ""),
    (finished_work, PANEL, f"name = '{MARK.lower()}'  # a list"),
    (no_machine_paths, PANEL, "url = 'https://example.org/home/notes'"),
    (no_silent_excepts, PANEL, "try:\n    x()\nexcept OSError:\n    pass"),
    (no_silent_excepts, PANEL, "try:\n    x()\nexcept Exception:\n    log()\n    raise"),
    (pure_domain, DOMAIN, "from dataclasses import dataclass\nimport rednote_desktop.domain.text"),
    (no_blocking_sleep, PANEL, "asyncio.sleep(1)"),
    (no_loose_qasync, PANEL, "from qasync import QEventLoop"),
]


@pytest.mark.parametrize("file", files(), ids=lambda file: file.relative_to(ROOT).as_posix())
def test_the_house_rules_hold(file: Path) -> None:
    assert not breaches(read(file))


@pytest.mark.parametrize(("rule", "path", "source"), BAD)
def test_a_breach_is_found_and_explained(rule: Rule, path: str, source: str) -> None:
    (breach,) = breaches(parse(path, source), [rule])
    assert breach.startswith(f"{path}:")
    assert rule.__doc__
    assert rule.__doc__.splitlines()[0] in breach


@pytest.mark.parametrize(("rule", "path", "source"), GOOD)
def test_what_is_right_passes(rule: Rule, path: str, source: str) -> None:
    assert not breaches(parse(path, source), [rule])


def test_every_rule_is_shown_both_ways() -> None:
    assert {rule for rule, _, _ in BAD} == {rule for rule, _, _ in GOOD} == set(RULES)

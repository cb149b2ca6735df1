"""House rules that no linter knows: small checks on the source text that explain themselves.

Standard library only. Started as a script it prints every breach as ``path:line: what and why``
and exits with 1 if there is one.
"""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDERS: Final = (".ci", "rednote_desktop", "tests", "benchmarks", "i18n", "training", "bundle")
LONGEST_MODULE: Final = 350
COLOURS_LIVE_IN: Final = "rednote_desktop/ui/theme/tokens.py"

Breach = tuple[int, str]
"""Line number and what is wrong."""


@dataclass(frozen=True)
class Module:
    """One source file; ``path`` is relative to the repository, with forward slashes."""

    path: str
    source: str
    tree: ast.Module

    @property
    def in_product(self) -> bool:
        """Whether the file is part of the program itself."""
        return self.path.startswith("rednote_desktop/")


Rule = Callable[[Module], Iterator[Breach]]

_HANDLE_EVENTS: Final = {
    "mouseMove",
    "processEvents",
    "qWait",
    "qWaitFor",
    "qWaitForWindowActive",
    "qWaitForWindowExposed",
}


def no_nested_loops(module: Module) -> Iterator[Breach]:
    """`.exec()` starts a second event loop inside the first, in which tasks wedge.

    So does what handles events in the middle of a task, in tests too.
    """
    for call in _calls(module, _HANDLE_EVENTS):
        if isinstance(call.func, ast.Attribute):
            yield call.lineno, "no nested events: wait with tests.support, move with tests.pointer"
    if not module.in_product:
        return
    for call in _calls(module, {"exec", "exec_"}):
        if isinstance(call.func, ast.Attribute):
            yield call.lineno, "no .exec(): use open() or show() and a signal, or the lifecycle"


def colours_in_tokens(module: Module) -> Iterator[Breach]:
    """A colour outside the tokens does not follow the theme."""
    if not module.in_product or module.path == COLOURS_LIVE_IN:
        return
    pattern = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6}|[0-9a-fA-F]{3,4})(?![\w-])")
    for node, text in _strings(module):
        found = pattern.search(text)
        if found:
            yield node.lineno, f"colour {found.group()}: name a role in {COLOURS_LIVE_IN} instead"


def literal_translations(module: Module) -> Iterator[Breach]:
    """Lupdate reads literals only: anything else stays English for good."""
    if not module.in_product:
        return
    for call in _calls(module, {"tr", "translate"}):
        arguments = call.args
        if _name(call) == "translate":
            if not _is_qt_translate(call):
                continue
            arguments = call.args[:2]
        texts = arguments[:2]
        if any(not _literal(text) for text in texts):
            yield call.lineno, "tr() takes literal texts; fill in values with .format() after it"


def short_modules(module: Module) -> Iterator[Breach]:
    """A long module has more than one purpose."""
    lines = module.source.count("\n")
    if module.in_product and lines > LONGEST_MODULE:
        yield LONGEST_MODULE, f"{lines} lines: find the second purpose and give it a module"


def module_docstrings(module: Module) -> Iterator[Breach]:
    """The first line of a module says its one purpose."""
    told = not module.source.strip() or module.path.startswith("tests/")
    if not told and not ast.get_docstring(module.tree):
        yield 1, "no docstring: say the module's one purpose in its first line"


def finished_work(module: Module) -> Iterator[Breach]:
    """What is to be done belongs into an issue, where somebody sees it."""
    pattern = re.compile(r"#.*\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
    for number, line in enumerate(module.source.splitlines(), 1):
        if pattern.search(line):
            yield number, "unfinished: do it now or file an issue"


def no_machine_paths(module: Module) -> Iterator[Breach]:
    """A path of one machine works on that machine only."""
    pattern = re.compile(
        r"(?<![\w.~>}])/(?:home|Users|root|work|mnt|opt|srv)/\w|\b[A-Z]:\\\\?Users"
    )
    for node, text in _strings(module):
        if pattern.search(text):
            yield node.lineno, "path of one machine: find it through storage.paths"


def no_silent_excepts(module: Module) -> Iterator[Breach]:
    """An error that nobody hears of comes back later in another shape."""
    for node in ast.walk(module.tree):
        if not isinstance(node, ast.ExceptHandler):
            continue
        caught = node.type.id if isinstance(node.type, ast.Name) else ""
        if node.type is None:
            yield node.lineno, "bare except: name what is expected"
        elif caught in {"Exception", "BaseException"} and _does_nothing(node.body):
            yield node.lineno, f"except {caught} that does nothing: name what is expected"


def pure_domain(module: Module) -> Iterator[Breach]:
    """The domain is data: it knows nothing but itself and the standard library."""
    if not module.path.startswith("rednote_desktop/domain/"):
        return
    for node, name in _imports(module):
        own = name.startswith("rednote_desktop.domain")
        if not own and name.partition(".")[0] not in sys.stdlib_module_names:
            yield node.lineno, f"domain imports {name}: only the standard library is allowed"


def no_blocking_sleep(module: Module) -> Iterator[Breach]:
    """`time.sleep` holds whatever thread it is on; await, or wait on an event with a timeout."""
    if not module.in_product:
        return
    for call in _calls(module, {"sleep"}):
        function = call.func
        owner = function.value if isinstance(function, ast.Attribute) else None
        if isinstance(owner, ast.Name) and owner.id == "time":
            yield call.lineno, "time.sleep: await asyncio.sleep, or wait on an event"


def no_loose_qasync(module: Module) -> Iterator[Breach]:
    """`asyncSlot` drops tasks and `asyncClose` spins; spawn into a TaskScope instead."""
    for node in ast.walk(module.tree):
        name = node.attr if isinstance(node, ast.Attribute) else None
        if isinstance(node, ast.ImportFrom) and node.module == "qasync":
            name = next((alias.name for alias in node.names if alias.name in _BANNED), None)
        if name in _BANNED and isinstance(node, (ast.Attribute, ast.ImportFrom)):
            yield node.lineno, f"{name}: spawn the coroutine into a TaskScope"


_BANNED: Final = frozenset({"asyncSlot", "asyncClose"})

RULES: Final[tuple[Rule, ...]] = (
    no_nested_loops,
    colours_in_tokens,
    literal_translations,
    short_modules,
    module_docstrings,
    finished_work,
    no_machine_paths,
    no_silent_excepts,
    pure_domain,
    no_blocking_sleep,
    no_loose_qasync,
)


def parse(path: str, source: str) -> Module:
    """Return a module for the rules; raises ``SyntaxError``."""
    return Module(path, source, ast.parse(source, path))


def files(root: Path = ROOT) -> list[Path]:
    """Return all source files of the repository."""
    found = [root / "dev.py"]
    for folder in FOLDERS:
        found += sorted((root / folder).rglob("*.py"))
    return found


def read(file: Path, root: Path = ROOT) -> Module:
    """Read a source file of the repository; raises ``SyntaxError``."""
    return parse(file.relative_to(root).as_posix(), file.read_text(encoding="utf-8"))


def breaches(module: Module, rules: Sequence[Rule] = RULES) -> list[str]:
    """Return every breach of the rules in a module, in order of line, with the rule's reason."""
    found = []
    for rule in rules:
        reason = (rule.__doc__ or "").splitlines()[0]
        found += [(line, f"{text} [{reason}]") for line, text in rule(module)]
    return [f"{module.path}:{line}: {text}" for line, text in sorted(found)]


def main() -> int:
    """Check the repository and return the exit status."""
    found = [text for file in files() for text in breaches(read(file))]
    for text in found:
        sys.stdout.write(f"{text}\n")
    return 1 if found else 0


def _calls(module: Module, names: set[str]) -> Iterator[ast.Call]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Call) and _name(node) in names:
            yield node


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _is_qt_translate(call: ast.Call) -> bool:
    function = call.func
    owner = function.value if isinstance(function, ast.Attribute) else None
    return isinstance(owner, ast.Name) and owner.id in {"QCoreApplication", "QApplication"}


def _literal(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant)


def _strings(module: Module) -> Iterator[tuple[ast.Constant, str]]:
    """Give the string constants, parts of f-strings included, docstrings not."""
    documentation = {
        id(body[0].value)
        for node in ast.walk(module.tree)
        if (body := getattr(node, "body", None))
        and isinstance(body, list)
        and isinstance(body[0], ast.Expr)
    }
    for node in ast.walk(module.tree):
        if id(node) in documentation:
            continue
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node, node.value


def _imports(module: Module) -> Iterator[tuple[ast.stmt, str]]:
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name
        elif isinstance(node, ast.ImportFrom):
            yield node, node.module or ""


def _does_nothing(body: Sequence[ast.stmt]) -> bool:
    return all(
        isinstance(node, ast.Pass)
        or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        for node in body
    )


if __name__ == "__main__":
    sys.exit(main())

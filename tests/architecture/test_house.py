"""The style of the house that no linter counts: sizes, headers, SQL, the lock file, paths."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest

ROOT = Path(__file__).resolve().parents[2]
CODE = sorted(
    p for folder in ("fieldsales", "bench", "scripts") for p in (ROOT / folder).rglob("*.py")
)
LONGEST_FUNCTION, LONGEST_FILE = 60, 400


def _functions(tree: ast.AST) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def test_functions_fit_a_screen() -> None:
    long = [
        f"{path.relative_to(ROOT)}:{f.lineno} {f.name}"
        for path in CODE
        for f in _functions(ast.parse(path.read_text()))
        if (f.end_lineno or f.lineno) - f.lineno + 1 > LONGEST_FUNCTION
    ]
    assert long == []


def test_files_are_read_without_much_scrolling() -> None:
    assert [str(p) for p in CODE if p.read_text().count("\n") > LONGEST_FILE] == []


def test_every_module_says_what_it_answers_for() -> None:
    silent = [
        str(p)
        for p in CODE
        if p.read_text().count("\n") > 12 and not ast.get_docstring(ast.parse(p.read_text()))
    ]
    assert silent == []


def _built_from_strings(call: ast.Call) -> bool:
    """Say whether a call that runs SQL is handed text that was put together on the spot."""
    name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
    if name not in {"execute", "exec_driver_sql", "executemany", "text"} or not call.args:
        return False
    first = call.args[0]
    if isinstance(first, ast.JoinedStr):
        return not _is_pragma(first)
    return isinstance(first, ast.BinOp) or (
        isinstance(first, ast.Call)
        and isinstance(first.func, ast.Attribute)
        and first.func.attr in {"format", "join"}
    )


def _is_pragma(text: ast.JoinedStr) -> bool:
    """PRAGMA takes no parameters; its values here are a key as hex and a number."""
    first = text.values[0]
    return isinstance(first, ast.Constant) and str(first.value).startswith("PRAGMA ")


def test_no_sql_is_built_from_strings() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and _built_from_strings(node)
    ]
    assert found == []


def test_the_check_for_built_sql_sees_one() -> None:
    call = ast.parse("c.execute('SELECT ' + name)").body[0]
    assert isinstance(call, ast.Expr)
    assert isinstance(call.value, ast.Call)
    assert _built_from_strings(call.value)


FAILURES = {"RuleError", "ConflictError", "EnvironmentFault", "BrokenPromise", "Refused"}


def _unfilled(call: ast.Call) -> set[str]:
    """Return the places of an error's sentence that nothing fills."""
    name = call.func.id if isinstance(call.func, ast.Name) else ""
    template = call.args[0] if call.args else None
    if name not in FAILURES or not isinstance(template, ast.Constant):
        return set()
    given = {word.arg for word in call.keywords}
    if None in given or not given - {"where"}:  # handed on as a whole; or a sentence without places
        return set()
    wanted = {place for _, place, _, _ in Formatter().parse(str(template.value)) if place}
    return wanted - given


def test_every_place_of_a_sentence_is_filled() -> None:
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno} {sorted(_unfilled(node))}"
        for path in CODE
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and _unfilled(node)
    ]
    assert found == []


def test_the_lock_file_names_no_host() -> None:
    assert "://" not in (ROOT / "requirements.lock").read_text()


def test_no_file_holds_a_path_of_one_machine() -> None:
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    pattern = re.compile(r"(?<![\w.])/(?:home|root|work|Users)/\w")
    found = []
    for name in listed.stdout.split("\n"):
        path = ROOT / name
        if path.is_file() and path != Path(__file__):
            data = path.read_bytes()
            if b"\0" not in data[:2000] and pattern.search(data.decode(errors="replace")):
                found.append(name)
    assert found == []


def test_qt_keeps_its_references_to_none() -> None:
    """PySide6 6.12.0 loses one reference to None a call on Python 3.11, and the program dies later."""
    from PySide6.QtGui import QPen, QTransform

    if sys.version_info >= (3, 12):
        pytest.skip("None is immortal from Python 3.12 on")
    pen, transform = QPen(), QTransform()
    before = sys.getrefcount(None)
    for _ in range(500):
        pen.setWidth(2)
        transform.reset()
    assert abs(sys.getrefcount(None) - before) < 100

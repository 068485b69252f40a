"""Every sentence of the reports is known in Spanish and Russian, with the same places to fill."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import fieldsales.reports
from fieldsales.words import words_of

FOLDER = Path(fieldsales.reports.__file__).parent
FORMS = {"en": 2, "es": 2, "ru": 3}


def sentences() -> Iterator[tuple[str, bool]]:
    """Yield every sentence of the reports, and whether it has forms by number."""
    for path in sorted(FOLDER.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                method, args = node.func.attr, node.args
                if method in {"translate", "plural"} and isinstance(args[0], ast.Constant):
                    assert isinstance(args[1], ast.Constant), f"{path}:{node.lineno}"
                    yield str(args[1].value), method == "plural"


def places(text: str) -> set[str]:
    return set(re.findall(r"\{\w+\}", text))


@pytest.mark.parametrize("language", ["es", "ru"])
def test_every_sentence_is_translated(language: str) -> None:
    known = words_of(language).catalogue
    missing = {s for s, _ in sentences() if not any(known.get(("report", s), ("",)))}
    assert missing == set()


@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_sentences_with_numbers_have_all_their_forms(language: str) -> None:
    known = words_of(language).catalogue
    counted = {s: known.get(("report", s), ()) for s, has_forms in sentences() if has_forms}
    assert {s for s, f in counted.items() if len([x for x in f if x]) != FORMS[language]} == set()


@pytest.mark.parametrize("language", ["en", "es", "ru"])
def test_translations_fill_the_same_places(language: str) -> None:
    known = words_of(language).catalogue
    odd = {
        (s, form)
        for s, _ in sentences()
        for form in known.get(("report", s), ())
        if places(form) != places(s)
    }
    assert odd == set()

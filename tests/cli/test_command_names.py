"""Commands that sentences and the documentation name exist, and those that exist are documented."""

import argparse
import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from fieldsales.cli.main import parser
from fieldsales.domain.kinds import BY_NAME

ROOT = Path(__file__).resolve().parents[2]
NAMED = re.compile(r"`fieldsales ([^`]+)`")
OF_EVERY_KIND = {"list", "show", "history", "restore", "add", "edit", "delete"}
COMMANDS = ROOT / "docs" / "COMMANDS.md"


def acts(of: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in of._actions:
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def leaves(
    of: argparse.ArgumentParser, path: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], argparse.ArgumentParser]]:
    below = acts(of)
    if not below:
        yield path, of
    for name, one in below.items():
        yield from leaves(one, (*path, name))


def unknown_in(text: str) -> str:
    """Return the word of a named command that the program does not know, empty when it knows all."""
    here, words = parser(), text.split()
    while words:
        word = words.pop(0)
        if word.startswith("--"):
            known = {option for a in here._actions for option in a.option_strings}
            if word.split("=")[0] not in known:
                return word
        elif word.islower() and acts(here):
            if word not in acts(here):
                return word
            here = acts(here)[word]
    return ""


def sentences() -> Iterator[tuple[str, str]]:
    for path in sorted((ROOT / "fieldsales").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                for found in NAMED.findall(node.value.replace("{", "").replace("}", "")):
                    yield path.name, found


def test_every_command_a_sentence_names_exists() -> None:
    wrong = [(name, text) for name, text in sentences() if unknown_in(text)]
    assert wrong == []


@pytest.mark.parametrize(("text", "word"), [("office fly", "fly"), ("sync --twice", "--twice")])
def test_a_command_that_is_not_there_is_noticed(text: str, word: str) -> None:
    assert unknown_in(text) == word


def test_every_command_and_option_is_documented() -> None:
    page = COMMANDS.read_text(encoding="utf-8")
    missing = []
    for path, one in leaves(parser()):
        if path[0] in BY_NAME and path[1] in OF_EVERY_KIND:
            continue
        names = [
            " ".join(path),
            *(o for a in one._actions for o in a.option_strings if o[:2] == "--"),
        ]
        missing += [n for n in names if n not in page and n != "--help"]
    assert missing == []


def test_every_command_the_documentation_names_exists() -> None:
    page = COMMANDS.read_text(encoding="utf-8")
    wrong = [text for text in NAMED.findall(page) if unknown_in(text)]
    assert wrong == []

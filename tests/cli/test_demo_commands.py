"""Which language a sample company speaks when nobody says so."""

from pathlib import Path

import pytest

from fieldsales.cli.demo_commands import _language
from fieldsales.cli.demo_folder import DemoFolder, State
from fieldsales.errors import RuleError

BUILT = State("ru", 4711, "2026-11-25", "2026-12-04", "01a10b13-a800-7344-a529-b6800d6d98e5")


@pytest.mark.parametrize(
    ("named", "spoken"),
    [("es_ES.UTF-8", "es"), ("ru_RU", "ru"), ("de_DE.UTF-8", "en"), ("C", "en")],
)
def test_a_new_sample_speaks_the_language_of_the_machine_or_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, named: str, spoken: str
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, named)
    assert _language(DemoFolder(tmp_path), None, None) == spoken


def test_what_is_asked_for_goes_before_the_machine(tmp_path: Path) -> None:
    assert _language(DemoFolder(tmp_path), None, "es") == "es"
    assert _language(DemoFolder(tmp_path), State("es"), "ru") == "ru"


def test_a_built_sample_keeps_its_language(tmp_path: Path) -> None:
    assert _language(DemoFolder(tmp_path), BUILT, None) == "ru"
    with pytest.raises(RuleError, match="speaks ru"):
        _language(DemoFolder(tmp_path), BUILT, "en")

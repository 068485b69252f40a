"""Every sentence a person reads is there in English, Spanish and Russian, with the same places to fill."""

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from fieldsales.ui.language import speak

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "scripts"))

import translations

_PLACES = re.compile(r"\{\w*\}|%n|`[^`]*`")


def test_nothing_is_left_untranslated() -> None:
    lacking = [f"{language} {s.context}: {s.text}" for language, s in translations.missing()]
    assert lacking == [], "run `python scripts/translations.py` and translate these"


@pytest.mark.parametrize("language", list(translations.FORMS))
def test_the_file_is_as_the_script_writes_it(language: str, tmp_path: Path) -> None:
    kept = translations.TARGET / f"fieldsales_{language}.ts"
    translations.write(language, translations.gathered(), translations.read(language), tmp_path)
    made = (tmp_path / kept.name).read_text(encoding="utf-8")
    assert made == kept.read_text(encoding="utf-8"), "run `python scripts/translations.py`"


@pytest.mark.parametrize("language", list(translations.FORMS))
def test_translations_have_the_places_of_their_sentence(language: str) -> None:
    wrong = []
    for sentence, forms in translations.read(language).items():
        allowed = [sorted(_PLACES.findall(sentence.text))]
        if sentence.is_plural:  # "once" needs no number
            allowed.append([place for place in allowed[0] if place != "%n"])
        wrong += [f for f in forms if f and sorted(_PLACES.findall(f)) not in allowed]
    assert wrong == []


def test_the_script_sees_all_four_ways_to_say_something(tmp_path: Path) -> None:
    (tmp_path / "page.py").write_text(
        'SHARED = "Shared {x}."\n'
        "class Page:\n"
        "    def a(self):\n"
        '        self.tr("Plain"), self.tr("%n meeting(s)", "", 3)\n'
        '        translate("ctx", "Said"), words.plural("ctx", "%n day(s)", 2)\n'
        '        raise RuleError("No {x}.", x=1)\n'
        "def b():\n"
        "    raise RuleError(SHARED)\n"
    )
    found = {(s.context, s.text, s.is_plural) for s in translations.gathered(tmp_path)}
    assert found == {
        ("Page", "Plain", False),
        ("Page", "%n meeting(s)", True),
        ("ctx", "Said", False),
        ("ctx", "%n day(s)", True),
        ("errors", "No {x}.", False),
        ("errors", "Shared {x}.", False),
    }


def test_what_vanished_keeps_its_translation_and_comes_back(tmp_path: Path) -> None:
    old = translations.Sentence("Page", "Gone")
    translations.write("es", [], {old: ("Ido",)}, tmp_path)
    text = (tmp_path / "fieldsales_es.ts").read_text(encoding="utf-8")
    assert 'type="vanished"' in text
    translations.write("es", [old], translations.read("es", tmp_path), tmp_path)
    assert "vanished" not in (tmp_path / "fieldsales_es.ts").read_text(encoding="utf-8")


class LockScreen(QWidget):
    """Named like ours, so that its sentences are known."""


class Heir(LockScreen):
    """A subclass: PySide asks for its own name first."""


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Next try in 1 second"),
        ("es", "Próximo intento en 5 segundos"),
        ("ru", "Следующая попытка через 5 секунд"),
    ],
)
def test_plurals_are_said_in_every_language_by_heirs_too(
    qapp: QApplication, language: str, said: str
) -> None:
    speak(qapp, language)
    number = 1 if language == "en" else 5
    assert LockScreen().tr("Next try in %n second(s)", "", number) == said
    assert Heir().tr("Next try in %n second(s)", "", number) == said
    speak(qapp, "en")

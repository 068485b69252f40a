"""Sentences in the reader's language for everything that is not a Qt screen: reports, commands, errors.

Reads the same catalogue that Qt uses (`resources/translations/fieldsales_LANGUAGE.ts`), so that each
sentence is translated once. Screens use Qt's own `tr`. An untranslated sentence comes out in English.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from xml.etree import ElementTree

from fieldsales.config import LANGUAGES, resource
from fieldsales.errors import FieldSalesError, RuleError

Catalogue = Mapping[tuple[str, str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Words:
    """The sentences of one language: `en`, `es` or `ru`."""

    language: str
    catalogue: Catalogue

    def translate(self, context: str, text: str) -> str:
        """Return `text` of `context` in this language, or as it is when no translation is known."""
        forms = self.catalogue.get((context, text))
        return forms[0] if forms and forms[0] else text

    def plural(self, context: str, text: str, number: int) -> str:
        """Return the form of `text` that fits `number`, with `%n` replaced by it."""
        forms = self.catalogue.get((context, text))
        chosen = text
        if forms:
            place = min(_plural_form(self.language, number), len(forms) - 1)
            chosen = forms[place] or text
        return chosen.replace("%n", str(number))

    def error(self, error: FieldSalesError) -> str:
        """Return the sentence of an error in this language."""
        return error.said(self.translate("errors", error.template))


def words_of(language: str) -> Words:
    """Return the sentences of one of the shipped languages; refuse another."""
    if language not in LANGUAGES:
        raise RuleError(
            "{language} is not a language of this program; choose en, es or ru.",
            language=language,
            where="language",
        )
    return _load(language)


@lru_cache(maxsize=len(LANGUAGES))
def _load(language: str) -> Words:
    path = resource("translations", f"fieldsales_{language}.ts")
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    if path.exists():
        for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                forms = [f.text or "" for f in message.iter("numerusform")]
                texts = forms or [message.findtext("translation") or ""]
                found[name, message.findtext("source") or ""] = tuple(texts)
    return Words(language, found)


def _plural_form(language: str, number: int) -> int:
    """Return the place of the plural form, by the rules of the three languages (Unicode CLDR)."""
    if language != "ru":
        return 0 if number == 1 else 1
    last, last_two = number % 10, number % 100
    if last == 1 and last_two != 11:
        return 0
    return 1 if last in {2, 3, 4} and last_two not in {12, 13, 14} else 2

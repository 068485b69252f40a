"""A template looked up by name: where each question stands, and what else an answer to it may change.

Made once for a filling and asked at every key, so that an answer reckons anew only what hangs on it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from fieldsales.forms.expression import compile_expression
from fieldsales.forms.template import Item, Names, Repeat, Section, Template, names_of


@dataclass(frozen=True, slots=True)
class Plan:
    """The names of a template, ready to be asked.

    Args:
        names: questions, repeats, calculations.
        places: section and item of everything that stands in a section by itself.
        section_of: the section of every question and repeat.
        hangs_on: by name, the names whose value or showing may change with it, itself included.
        case_needs: the names that decide about a case and its words.
    """

    names: Names
    places: Mapping[str, tuple[Section, Item]]
    section_of: Mapping[str, Section]
    hangs_on: Mapping[str, frozenset[str]]
    case_needs: frozenset[str]


def plan_of(template: Template) -> Plan:
    """Return the plan of a template; refuse one name for two things."""
    names = names_of(template)
    places: dict[str, tuple[Section, Item]] = {}
    section_of: dict[str, Section] = {}
    for section, item in template.items():
        places[item.id] = (section, item)
        section_of[item.id] = section
    for section, _, question in template.questions():
        section_of[question.id] = section
    feeds = _feeds(template, names)
    known = {*feeds, *names.questions, *names.repeats, *names.calculations}
    hangs_on = {name: _reached(name, feeds) for name in known}
    return Plan(names, places, section_of, hangs_on, _case_needs(template))


def refers(*texts: str) -> frozenset[str]:
    """Return the names that expressions read."""
    return frozenset(n for text in texts if text for n in compile_expression(text).refers)


def _feeds(template: Template, names: Names) -> dict[str, set[str]]:
    """Return, by name, the names that read it at once."""
    feeds: dict[str, set[str]] = {}

    def feed(sources: Iterable[str], target: str) -> None:
        for source in sources:
            feeds.setdefault(source, set()).add(target)

    for section, item in template.items():
        feed(refers(section.relevant, item.relevant), item.id)
        if isinstance(item, Repeat):
            for question in item.items:
                feed(refers(question.relevant), question.id)
                feed([item.id], question.id)
                feed([question.id], item.id)
    for calculation in names.calculations.values():
        feed(refers(calculation.formula), calculation.id)
    return feeds


def _reached(name: str, feeds: Mapping[str, set[str]]) -> frozenset[str]:
    found, ahead = {name}, [name]
    while ahead:
        for target in feeds.get(ahead.pop(), ()):
            if target not in found:
                found.add(target)
                ahead.append(target)
    return frozenset(found)


def _case_needs(template: Template) -> frozenset[str]:
    rule = template.case
    if rule is None:
        return frozenset()
    told = (rule.needed, rule.words, rule.wanted, rule.promised_what, rule.promised_by)
    return refers(rule.urgent, rule.high) | {*told, *rule.scores}

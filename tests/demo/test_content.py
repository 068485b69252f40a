"""Every language of the sample is whole: towns are known, words are there, forms can be filled."""

import json
import re

import msgspec
import pytest

from fieldsales.demo.agenda import FORM_STORIES
from fieldsales.demo.answers import Talk, answers_of
from fieldsales.demo.complaints import COURSES
from fieldsales.demo.content import Content, content_of, dice
from fieldsales.domain.call import CallResult
from fieldsales.domain.client import ClientKind, DecisionRole
from fieldsales.domain.meeting import MeetingKind
from fieldsales.domain.registers import PhoneKind
from fieldsales.domain.service import Reaction
from fieldsales.forms.given import Code
from fieldsales.forms.session import Session
from fieldsales.forms.template import Choice
from fieldsales.services.phones import read_phones
from fieldsales.services.templates import built_in_templates
from tests.demo.samples import LANGUAGES, MONDAY, decided, texts_in, towns

EMPTY_IS_MEANT = {"booked", "no_answer", "confirmed"}
in_every_language = pytest.mark.parametrize("language", LANGUAGES)


@in_every_language
def test_every_town_is_surely_known_and_lies_in_the_firms_zone(language: str) -> None:
    zones = {key: place.zone if place else None for key, place in towns(language).items()}
    assert {k: z for k, z in zones.items() if z != content_of(language).zone} == {}


@in_every_language
def test_every_occasion_has_words(language: str) -> None:
    texts = content_of(language).texts
    assert {k.value for k in MeetingKind} | {"fair"} == set(texts.purposes) == set(texts.summaries)
    assert {r.value for r in Reaction} == set(texts.offers)
    assert set(texts.calls) - {"complaint"} <= {r.value for r in CallResult}
    plain = msgspec.to_builtins(texts)
    empty = {n for n in plain["calls"] if "" in plain["calls"][n]}
    assert empty == EMPTY_IS_MEANT
    assert all(text for name in plain if name != "calls" for text in texts_in(plain[name]))


@in_every_language
def test_languages_have_the_same_parts(language: str) -> None:
    ours, english = content_of(language), content_of("en")
    assert len(ours.stories) == len(english.stories) > max(c.story for c in COURSES)
    assert set(FORM_STORIES) <= {c.story for c in COURSES}
    assert [s.code for s in ours.services] == [s.code for s in english.services]
    assert set(ours.answers) == set(english.answers)
    assert set(ours.positions) == {r.value for r in DecisionRole} - {"unset"}
    assert [len(r.days) for r in ours.regions] == [10, 10, 10]


@in_every_language
def test_blanks_to_fill_are_only_those_the_program_fills(language: str) -> None:
    known = {
        "{service}",
        "{lead}",
        "{rep}",
        "{person}",
        "{firm}",
        "{year}",
        "{n}",
        "{w}",
        "{f}",
        "{town}",
    }
    found = set()
    for text in texts_in(msgspec.to_builtins(content_of(language))):
        found |= set(re.findall(r"\{\w*\}", text))
    assert found <= known


@in_every_language
def test_some_three_hundred_clients_each_with_a_name_and_numbers_of_its_own(language: str) -> None:
    content, _, firms = decided(language, MONDAY)
    names, numbers = [f.name for f in firms], [p.phone for f in firms for p in f.people]
    assert 300 <= len(firms) <= 330
    assert len(set(names)) == len(names)
    assert len(set(numbers)) == len(numbers)
    read = [read_phones(n, content.country, PhoneKind.OFFICE)[0] for n in numbers]
    assert [p.raw for p in read if not p.e164.startswith("+")] == []


@in_every_language
def test_holdings_have_firms_and_firms_branches(language: str) -> None:
    _, _, firms = decided(language, MONDAY)
    by_key = {f.key: f for f in firms}
    parents = {(f.kind, by_key[f.parent].kind) for f in firms if f.parent is not None}
    assert parents == {
        (ClientKind.FIRM, ClientKind.HOLDING),
        (ClientKind.BRANCH, ClientKind.FIRM),
    }
    assert any(p.until and f.people[i + 1].since for f in firms for i, p in enumerate(f.people))


@in_every_language
def test_answers_fit_the_questionnaire_and_only_a_complaint_opens_a_case(language: str) -> None:
    content, seasons, firms = decided(language, MONDAY)
    (template,) = built_in_templates().values()
    services = [Choice(s.code, {"en": s.name}) for s in content.services]
    listed, reasons = [f for f in firms if f.is_vip], set[Code]()
    for number, firm in enumerate(listed):
        story = content.stories[number % len(content.stories)] if number % 4 == 0 else None
        session = Session(template, seasons.today, language, services=services)
        answers = answers_of(Talk(content, firm, seasons.today, story), dice("test", firm.key))
        for path, given in answers.items():
            session.put(path, given)
        assert session.open_required() == ()
        assert [p for p in session.visible() if session.message_at(p)] == []
        assert bool(session.case()) == bool(story)
        reasons |= {given.code for given in answers.values()}
    assert reasons == set(Code)


def test_the_same_names_throw_the_same() -> None:
    assert dice("a", 1).random() == dice("a", 1).random()
    assert dice("a", 1).random() != dice("a", 2).random()


def test_a_content_that_lacks_a_part_is_refused_as_a_whole() -> None:
    plain = msgspec.to_builtins(content_of("es"))
    del plain["texts"]["retention"]
    with pytest.raises(msgspec.ValidationError):
        msgspec.json.decode(json.dumps(plain), type=Content)

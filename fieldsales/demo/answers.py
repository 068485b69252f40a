"""What clients of the sample answer: a whole questionnaire, believable, in the words of the content.

Most are content, some lukewarm; who has a complaint scores badly where it hurts and says why. One optional
question in eight was not asked, one in thirty not answered: real forms look like that.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from fieldsales.demo.content import Content, Story, pick
from fieldsales.demo.firms import Firm
from fieldsales.demo.seasons import next_working_day
from fieldsales.forms.given import Code, Given, Plain

Answered = dict[str, Given]
_OPTIONAL = (
    "A4",
    "A5",
    "A6",
    "A8",
    "C2",
    "C3",
    "C7",
    "C8",
    "D3",
    "D4",
    "D5",
    "E2",
    "E3",
    "H1",
    "H3",
)
_SCORES = ("D1", "D2", "D3", "D4", "D5")
_CONTACT_WAYS = ("phone", "mobile", "email", "visit")
_SHARES = ("under_25", "under_50", "under_75", "over_75", "all")
_INTERESTS = ("culture", "sport", "travel", "nature", "cooking", "technology", "reading")
_STYLES = ("figures", "short", "detailed", "person")
_REACTIONS = ("interested", "interested", "later", "no", "needs_price")


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation: with whom, on which day, and the complaint that came up, if any."""

    content: Content
    firm: Firm
    day: date
    story: Story | None = None


def answers_of(talk: Talk, chance: random.Random) -> Answered:
    """Return the answers of a questionnaire by their paths."""
    plain: dict[str, Plain] = {}
    for part in (_person, _personal, _cooperation, _satisfaction, _prospects, _end):
        plain |= dict(part(talk, chance))
    if talk.story is None:
        plain |= dict(_novelties(talk, chance))
    answers = {path: Given(value) for path, value in plain.items()}
    for path in _OPTIONAL:
        if chance.randrange(8) == 0:
            is_refused = chance.randrange(4) == 0
            answers[path] = Given(code=Code.REFUSED if is_refused else Code.NOT_ASKED)
    return answers


def _person(talk: Talk, chance: random.Random) -> Iterator[tuple[str, Plain]]:
    words, person = talk.content.answers, talk.firm.people[talk.firm.deciding]
    decides = "shared" if chance.randrange(9) == 0 else "yes"
    yield "A1", decides
    if decides == "shared":
        sex = pick(chance, "fm")
        given, family = (
            pick(chance, talk.content.given[sex]),
            pick(chance, talk.content.family[sex]),
        )
        yield "A2/1/A2_name", f"{given} {family}"
        yield "A2/1/A2_position", pick(chance, talk.content.positions["influences"])
    yield "A3", pick(chance, words["A3"])
    yield "A4", f"{person.phone}, {person.best_hours or pick(chance, talk.content.best_hours)}"
    yield "A5", person.email
    yield "A6", pick(chance, _CONTACT_WAYS)
    if chance.randrange(5) == 0:
        region = talk.content.regions[talk.firm.region]
        yield "A7/1/A7_name", somebody(talk.content, chance)
        yield "A7/1/A7_branch", pick(chance, pick(chance, region.days).towns)
        yield "A7/1/A7_since", (talk.day - timedelta(days=chance.randrange(9, 70))).isoformat()
    yield "A8", pick(chance, words["A8"])


def _personal(talk: Talk, chance: random.Random) -> Iterator[tuple[str, Plain]]:
    words, consent = talk.content.answers, pick(chance, ("yes", "yes", "yes", "no", "not_asked"))
    yield "B0", consent
    if consent != "yes":
        return
    yield "B1", pick(chance, words["B1"])
    yield "B2", pick(chance, words["B2"])
    yield "B3", pick(chance, words["B3"])
    yield "B4", sorted(chance.sample(_INTERESTS, 2))
    yield "B5", pick(chance, _STYLES)
    if chance.randrange(3) == 0:
        yield "B6", pick(chance, words["B6"])


def _cooperation(talk: Talk, chance: random.Random) -> Iterator[tuple[str, Plain]]:
    words, share = talk.content.answers, pick(chance, _SHARES)
    yield "C1", list(talk.firm.services)
    yield "C2", pick(chance, words["C2"])
    yield "C3", pick(chance, words["C3"])
    yield "C4", share
    if share != "all":
        yield "C5", pick(chance, words["C5"])
    yield "C6", "yes"
    yield "C7", pick(chance, words["C7"])
    yield "C8", pick(chance, words["C8"])


def _satisfaction(talk: Talk, chance: random.Random) -> Iterator[tuple[str, Plain]]:
    words, story = talk.content.answers, talk.story
    is_glad = chance.randrange(10) < 7
    for path in _SCORES:
        yield path, chance.randrange(4, 6) if is_glad else chance.randrange(3, 6)
    likely = pick(chance, (8, 9, 9, 10, 10)) if is_glad else pick(chance, (7, 8))
    if story is None:
        yield "D6", likely
        yield "D7", pick(chance, words["D7_high" if is_glad else "D7_middle"])
        yield "D8", "solved" if chance.randrange(6) == 0 else "no"
        return
    yield story.question, 1 if chance.randrange(4) == 0 else 2
    yield "D6", chance.randrange(3, 7)
    yield "D7", pick(chance, words["D7_low"])
    yield "D8", "open"
    yield "D9", complaint_of(story)
    yield "D9_solution", story.wanted
    person = talk.firm.people[talk.firm.deciding]
    yield "D9_hear", f"{person.given} {person.family}"
    yield "D10", story.promise
    yield "D10_by", (talk.day + timedelta(days=7)).isoformat()


def _prospects(talk: Talk, chance: random.Random) -> Iterator[tuple[str, Plain]]:
    words = talk.content.answers
    yield "E1", pick(chance, ("grow", "grow", "stay", "stay", "shrink"))
    yield "E2", pick(chance, words["E2"])
    yield "E3", pick(chance, words["E3"])
    elsewhere = _not_used(talk)[:2]
    if elsewhere and chance.randrange(2):
        yield "E4", elsewhere


def _novelties(talk: Talk, chance: random.Random) -> Iterator[tuple[str, Plain]]:
    """Yield the services shown and the reactions, and whom the client recommends."""
    content = talk.content
    shown = chance.sample(_not_used(talk), min(len(_not_used(talk)), chance.randrange(1, 3)))
    for number, code in enumerate(shown, 1):
        reaction = pick(chance, _REACTIONS)
        yield f"F1/{number}/F1_service", code
        yield f"F1/{number}/F1_reaction", reaction
        if reaction == "no":
            yield f"F1/{number}/F2", pick(chance, content.texts.offers["no"])
        if reaction == "interested":
            yearly = content.prices["contract"] // 100
            yield f"F1/{number}/F3", round(yearly * chance.randrange(5, 40) / 100, -2)
            yield f"F1/{number}/F3_chance", pick(chance, ("low", "even", "high"))
    if chance.randrange(5) < 2:
        yield "G1/1/G1_firm", pick(chance, content.referred)
        yield "G1/1/G1_person", somebody(content, chance)
        yield "G1/1/G2", pick(chance, ("yes", "no"))


def _end(talk: Talk, chance: random.Random) -> Iterator[tuple[str, Plain]]:
    words = talk.content.answers
    yield "H1", pick(chance, words["H1"])
    yield "H2", next_working_day(talk.day + timedelta(days=chance.randrange(20, 90))).isoformat()
    yield "H2_how", pick(chance, _CONTACT_WAYS)
    yield "H3", pick(chance, words["H3"])


def complaint_of(story: Story) -> str:
    """Return a complaint as it is noted: its matter in the first line, then the client's words."""
    return f"{story.title}\n{story.words}"


def somebody(content: Content, chance: random.Random) -> str:
    """Return the name of somebody."""
    sex = pick(chance, "fm")
    return f"{pick(chance, content.given[sex])} {pick(chance, content.family[sex])}"


def _not_used(talk: Talk) -> list[str]:
    return [s.code for s in talk.content.services if s.code not in talk.firm.services]

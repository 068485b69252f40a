"""Brigades: a pair of sales people who travel together, and who leads them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from fieldsales.domain.ids import BrigadeId, BrigadeMemberId, PersonId
from fieldsales.domain.people import Brigade, BrigadeMember, Person
from fieldsales.errors import RuleError
from fieldsales.services.workplace import Workplace
from fieldsales.store.transaction import Reader

COLOURS = 8
_LETTERS = 2


@dataclass(frozen=True, slots=True)
class NewBrigade:
    """What a new brigade is made from; without letters the first two of its name are taken."""

    name: str
    members: Sequence[PersonId]
    since: date
    lead_id: PersonId | None = None
    letters: str = ""


@dataclass(frozen=True, slots=True)
class Crew:
    """A brigade with those who belong to it on a day, by name."""

    brigade: Brigade
    people: tuple[Person, ...]


class Brigades:
    """Use cases of brigades."""

    def __init__(self, workplace: Workplace) -> None:
        self._work = workplace

    def crews(self, on: date) -> tuple[Crew, ...]:
        """Return the brigades by name, with their people on a day."""
        with self._work.read() as reader:
            return crews_on(reader, on)

    def make(self, new: NewBrigade) -> tuple[Brigade, int]:
        """Make a brigade of its people from a day on; return it and the number of the act.

        Raises:
            RuleError: the name or the letters are missing or taken, or nobody belongs to it.
        """
        name = new.name.strip()
        if not name:
            raise RuleError("Name the brigade.", where="name")
        letters = (new.letters.strip() or name[:_LETTERS]).upper()
        if len(letters) != _LETTERS or not letters.isalpha():
            raise RuleError("A brigade is told by two letters, such as GU.", where="letters")
        members = tuple(dict.fromkeys(new.members))
        if not members:
            raise RuleError("Say who belongs to the brigade.", where="members")
        with self._work.act() as act:
            known = act.tx.where(Brigade)
            if any(b.name.casefold() == name.casefold() for b in known):
                raise RuleError("There is a brigade {name} already.", where="name", name=name)
            if any(b.letters == letters for b in known):
                raise RuleError(
                    "The letters {letters} are taken; choose others.",
                    where="letters",
                    letters=letters,
                )
            brigade = Brigade(
                id=BrigadeId(act.new_id()),
                name=name,
                letters=letters,
                colour=_free_colour(known),
                lead_id=new.lead_id,
            )
            act.add(brigade)
            for person_id in members:
                member = BrigadeMember(
                    id=BrigadeMemberId(act.new_id()),
                    brigade_id=BrigadeId(brigade.id),
                    person_id=person_id,
                    since=new.since,
                )
                act.add(member)
            return brigade, act.commit()


def crews_on(reader: Reader, on: date) -> tuple[Crew, ...]:
    """Return the brigades by name, with their people on a day."""
    people = {p.id: p for p in reader.where(Person)}
    members = reader.where(BrigadeMember)
    found = []
    for brigade in sorted(reader.where(Brigade), key=lambda b: b.name.casefold()):
        own = {
            m.person_id
            for m in members
            if m.brigade_id == brigade.id and m.since <= on and (m.until is None or on <= m.until)
        }
        crew = sorted((people[i] for i in own if i in people), key=lambda p: p.name)
        found.append(Crew(brigade, tuple(crew)))
    return tuple(found)


def _free_colour(known: Sequence[Brigade]) -> int:
    """Return the colour that the fewest brigades bear, the first of these."""
    borne = [b.colour % COLOURS for b in known]
    return min(range(COLOURS), key=lambda c: (borne.count(c), c))

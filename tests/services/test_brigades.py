"""Brigades are made of people who are there, and are told apart by name, letters and colour."""

from datetime import date, timedelta

import pytest

from fieldsales.domain.ids import PersonId
from fieldsales.errors import RuleError
from fieldsales.services.brigades import NewBrigade
from tests.make import DAY, Bench


def _new(bench: Bench, name: str = "Tajo", letters: str = "", since: date = DAY) -> NewBrigade:
    crew = bench.services.brigades.crews(DAY)[0]
    return NewBrigade(name, [PersonId(p.id) for p in crew.people], since, letters=letters)


def test_a_brigade_takes_letters_from_its_name_and_a_colour_nobody_bears(bench: Bench) -> None:
    known = {c.brigade.colour for c in bench.services.brigades.crews(DAY)}
    made, act = bench.services.brigades.make(_new(bench))
    assert (made.letters, act > 0) == ("TA", True)
    assert made.colour not in known


def test_people_belong_to_a_brigade_from_their_first_day_on(bench: Bench) -> None:
    made, _ = bench.services.brigades.make(_new(bench))
    for day, count in ((DAY - timedelta(days=1), 0), (DAY, 2)):
        crews = {c.brigade.id: c for c in bench.services.brigades.crews(day)}
        assert len(crews[made.id].people) == count


@pytest.mark.parametrize(
    ("name", "letters", "where"),
    [("", "", "name"), ("Guadiana", "XX", "name"), ("Tajo", "T1", "letters"), ("X", "", "letters")],
)
def test_a_brigade_that_cannot_be_told_apart_is_refused(
    bench: Bench, name: str, letters: str, where: str
) -> None:
    with pytest.raises(RuleError) as refused:
        bench.services.brigades.make(_new(bench, name, letters))
    assert refused.value.where == where


def test_a_brigade_of_nobody_is_refused(bench: Bench) -> None:
    with pytest.raises(RuleError, match="Say who belongs to the brigade"):
        bench.services.brigades.make(NewBrigade("Tajo", [], DAY))
    assert len(bench.services.brigades.crews(DAY)) == 1

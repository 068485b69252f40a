"""Reports: everything a printed page says, gathered from the base at one moment.

Reads only. A report reckons ages and debts to the moment of the data, never to the clock, so that the
same data always say the same.
"""

from fieldsales.config import LANGUAGES
from fieldsales.domain.people import Person
from fieldsales.errors import EnvironmentFault
from fieldsales.services.reporting.cases import actions_of, cases_of, to_rebook
from fieldsales.services.reporting.debts import debts_of
from fieldsales.services.reporting.head import head_of
from fieldsales.services.reporting.knowledge import contracts_of, knowledge_of, offers_of
from fieldsales.services.reporting.meetings import (
    day_accounts,
    fallen_lines,
    held_lines,
    reasons_of,
)
from fieldsales.services.reporting.opinions import questionnaires_of
from fieldsales.services.reporting.rows import read_trip
from fieldsales.services.reporting.spending import spending_of
from fieldsales.services.workplace import Workplace
from fieldsales.store.gazetteer import Gazetteer
from fieldsales.views.trip_facts import TripFacts


class Reporting:
    """Use cases that gather what reports say."""

    def __init__(self, workplace: Workplace, gazetteer: Gazetteer) -> None:
        self._work, self._gazetteer = workplace, gazetteer

    def own_language(self) -> str:
        """Return the language of the person at this device, English when she has none of ours."""
        identity = self._work.base.identity()
        with self._work.read() as reader:
            person = reader.get(Person, identity.person_id) if identity else None
        return person.language if person and person.language in LANGUAGES else "en"

    def trip_facts(self, trip_id: bytes) -> TripFacts:
        """Return everything the report of a trip says; refuse a trip that is not on this device."""
        identity = self._work.base.identity()
        if identity is None:
            raise EnvironmentFault(
                "This profile is no device yet. Enrol it: `fieldsales enrol CODE`."
            )
        with self._work.read() as reader:
            rows = read_trip(
                reader,
                self._gazetteer,
                trip_id,
                company=identity.company,
                printed_by=identity.person_id,
            )
        days, fallen = day_accounts(rows), fallen_lines(rows)
        return TripFacts(
            head=head_of(rows),
            days=days,
            reasons=reasons_of(fallen),
            meetings=held_lines(rows),
            fallen=fallen,
            questionnaires=questionnaires_of(rows),
            knowledge=knowledge_of(rows),
            offers=offers_of(rows),
            contracts=contracts_of(rows),
            cases=cases_of(rows),
            actions=actions_of(rows),
            to_rebook=to_rebook(rows),
            money=spending_of(rows, sum(d.held for d in days)),
            debts=debts_of(rows),
        )

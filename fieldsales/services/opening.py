"""Open a device: unlock its keys, its base, and set up the services that work on it."""

from dataclasses import dataclass, field

from fieldsales.config import Profile
from fieldsales.domain.clock import Clock
from fieldsales.services.booking import Booking
from fieldsales.services.brigades import Brigades
from fieldsales.services.calendars import Calendars
from fieldsales.services.cases import Cases
from fieldsales.services.clashes import Clashes
from fieldsales.services.client_book import ClientBook
from fieldsales.services.clients import Clients
from fieldsales.services.conflicts import Conflicts
from fieldsales.services.drafts import Drafts
from fieldsales.services.expenses import Expenses
from fieldsales.services.finder import Finder
from fieldsales.services.importing.imports import Imports
from fieldsales.services.meetings import Meetings
from fieldsales.services.merging import Merging
from fieldsales.services.places import Places
from fieldsales.services.questionnaires import Questionnaires
from fieldsales.services.records import Records
from fieldsales.services.reporting.reporting import Reporting
from fieldsales.services.responses import Responses
from fieldsales.services.today import Today
from fieldsales.services.trip_edits import TripEdits
from fieldsales.services.trips import Trips
from fieldsales.services.undo import Undo
from fieldsales.services.verbs import Verbs
from fieldsales.services.workplace import Workplace
from fieldsales.store.base import Base
from fieldsales.store.database import damaged
from fieldsales.store.keychain import Keychain, keychain_of_machine
from fieldsales.store.keys import OpenKeys, unlock
from fieldsales.store.lease import Way, note_way
from fieldsales.store.wiping import go_on_wiping


@dataclass(frozen=True, slots=True)
class Services:
    """The use cases that screens and commands receive."""

    work: Workplace
    records: Records
    verbs: Verbs
    conflicts: Conflicts
    clashes: Clashes
    undo: Undo
    clients: Clients
    client_book: ClientBook
    merging: Merging
    trips: Trips
    trip_edits: TripEdits
    meetings: Meetings
    calendars: Calendars
    booking: Booking
    brigades: Brigades
    questionnaires: Questionnaires
    responses: Responses
    cases: Cases
    today: Today
    finder: Finder
    drafts: Drafts
    expenses: Expenses
    reporting: Reporting
    places: Places
    imports: Imports


@dataclass(frozen=True, slots=True)
class OpenDevice:
    """An unlocked device."""

    profile: Profile
    keys: OpenKeys
    base: Base
    services: Services
    keychain: Keychain = field(default_factory=keychain_of_machine)

    def close(self) -> None:
        """Lock it again: give the base back; a wipe that has begun goes on."""
        self.base.close()
        go_on_wiping(self.profile, self.keychain)


def open_device(profile: Profile, passphrase: str, keychain: Keychain, clock: Clock) -> OpenDevice:
    """Unlock the device of a profile; refuse a wrong passphrase, a damaged file, a newer base."""
    go_on_wiping(profile, keychain)
    keys = unlock(profile.keys, passphrase, keychain, clock.now())
    if not profile.database.exists():
        raise damaged()
    base = Base(profile.database, keys.data_key)
    if base.identity() is None:  # an emptied file opens like a new one
        base.close()
        raise damaged()
    return opened(profile, keys, base, clock, keychain)


def opened(
    profile: Profile, keys: OpenKeys, base: Base, clock: Clock, keychain: Keychain
) -> OpenDevice:
    """Return an unlocked device; its way to the office is noted where it is found when locked."""
    identity = base.identity()
    if identity is not None and identity.office.get("authority"):
        office = identity.office
        note_way(profile.keys, Way(identity.device, office["address"], office["authority"]))
    return OpenDevice(profile, keys, base, services_on(base, clock), keychain)


def services_on(base: Base, clock: Clock) -> Services:
    """Set up all services on an open base."""
    work = Workplace(base, clock)
    places = Places(work)
    return Services(
        work=work,
        records=Records(work),
        verbs=Verbs(work),
        conflicts=Conflicts(work),
        clashes=Clashes(work),
        undo=Undo(work),
        clients=Clients(work),
        client_book=ClientBook(work),
        merging=Merging(work),
        trips=Trips(work),
        trip_edits=TripEdits(work),
        meetings=Meetings(work),
        calendars=Calendars(work),
        booking=Booking(work),
        brigades=Brigades(work),
        questionnaires=Questionnaires(work),
        responses=Responses(work),
        cases=Cases(work, places.gazetteer),
        today=Today(work),
        finder=Finder(work),
        drafts=Drafts(work),
        expenses=Expenses(work),
        reporting=Reporting(work, places.gazetteer),
        places=places,
        imports=Imports(work, places),
    )

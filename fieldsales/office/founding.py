"""Make an office: keys, database, the first person, her enrolment code. Commands and the window use it."""

import secrets
from dataclasses import dataclass
from datetime import datetime

from fieldsales.config import Profile
from fieldsales.domain.ids import id_text, new_id
from fieldsales.domain.people import Role
from fieldsales.errors import RuleError
from fieldsales.office.office_keys import NewOffice, create_office_keys
from fieldsales.office.people import People
from fieldsales.office.serve import database_of
from fieldsales.store.keys import Cost
from fieldsales.sync.code import Code, write_code


@dataclass(frozen=True, slots=True)
class Founder:
    """What is asked: the firm and its first person, head and admin; an empty `recovery` is made up."""

    company: str
    email: str
    name: str
    passphrase: str
    address: str
    recovery: str = ""
    database_url: str = ""


@dataclass(frozen=True, slots=True)
class Founded:
    """A new office; `recovery` opens what a forgotten passphrase closed and is kept nowhere."""

    office: str
    code: str
    expires: datetime
    recovery: str


def found_office(profile: Profile, founder: Founder, cost: Cost, now: datetime) -> Founded:
    """Make an office in a profile; refuse one in use. Nothing is left behind when it fails."""
    if profile.office_keys.exists() or profile.keys.exists():
        raise RuleError("This profile is in use already; take another folder.", where="--profile")
    recovery = founder.recovery or secrets.token_urlsafe(18)
    new = NewOffice(founder.passphrase, recovery, founder.address, founder.database_url, now, cost)
    keys = create_office_keys(profile.office_keys, new)
    office_id = new_id(now)
    try:
        database = database_of(profile, keys)
        try:
            database.make(founder.company, office_id)
            with database.writing() as (connection, head):
                people = People(connection, head, now)
                people.add_person(founder.email, founder.name, (Role.HEAD, Role.ADMIN))
                issued = people.issue_code(founder.email)
        finally:
            database.close()
    except BaseException:
        profile.office_keys.unlink()
        raise
    code = write_code(Code(keys.address, keys.pin, keys.next_pin, issued.secret))
    return Founded(id_text(office_id), code, issued.expires, recovery)

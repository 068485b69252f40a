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
from fieldsales.store.key_file import Cost
from fieldsales.store.keys import check_passphrase
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
    _refuse_used(profile)
    check_passphrase(founder.passphrase)
    recovery = founder.recovery or secrets.token_urlsafe(18)
    new = NewOffice(founder.passphrase, recovery, founder.address, founder.database_url, now, cost)
    begun = profile.office_keys.with_suffix(".new")
    try:
        keys = create_office_keys(begun, new)
        office_id = new_id(now)
        database = database_of(profile, keys)
        try:
            with database.making(founder.company, office_id) as (connection, head):
                people = People(connection, head, now)
                people.add_person(founder.email, founder.name, (Role.HEAD, Role.ADMIN))
                issued = people.issue_code(founder.email)
        finally:
            database.close()
        begun.rename(profile.office_keys)  # the last step: without its keys nothing is an office
    except BaseException:
        _clear(profile)
        raise
    code = write_code(Code(keys.address, keys.pin, keys.next_pin, issued.secret))
    return Founded(id_text(office_id), code, issued.expires, recovery)


def _refuse_used(profile: Profile) -> None:
    if profile.office_keys.exists() or profile.keys.exists():
        raise RuleError("This profile is in use already; take another folder.", where="--profile")
    if profile.office_keys.with_suffix(".new").exists():
        _clear(profile)  # of a founding that was killed: nobody could have used it
    if profile.office_database.exists():
        raise RuleError(
            "This folder holds the database of an office whose key file (office.json) is missing. Put "
            "that back, or take another folder.",
            where="--profile",
        )


def _clear(profile: Profile) -> None:
    profile.office_keys.with_suffix(".new").unlink(missing_ok=True)
    for left in profile.folder.glob(f"{profile.office_database.name}*"):
        left.unlink()

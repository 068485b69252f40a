"""The sample's head office: made in its profile, served by a child process that ends with this program.

The child stops when its standard input ends, so it goes whatever becomes of its parent. It keeps its port;
when another program has taken that, it takes a free one and the devices are told.
"""

import os
import secrets
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

from fieldsales.cli.demo_folder import DemoFolder
from fieldsales.config import Profile
from fieldsales.demo.stage import LAPTOP, LEAD, Hire
from fieldsales.domain.clock import Clock, SystemClock
from fieldsales.domain.ids import RegionId, new_id
from fieldsales.domain.people import Device, DeviceState
from fieldsales.errors import EnvironmentFault
from fieldsales.office.office_keys import NewOffice, create_office_keys
from fieldsales.office.people import People, person_by_email, records
from fieldsales.office.serve import OpenOffice, database_of, open_office
from fieldsales.services.opening import OpenDevice, services_on
from fieldsales.store.key_file import Cost
from fieldsales.store.keychain import NoKeychain
from fieldsales.sync.code import Code, write_code
from fieldsales.sync.enrol import enrol

_STOP_WITHIN_S = 5.0
_HOST = "127.0.0.1"
LIGHT = Cost(memory_kib=8 * 1024)
"""The passphrase of a sample is 96 random bits: nobody guesses it, so a guess need not cost much."""


@contextmanager
def served(folder: DemoFolder, port: int) -> Iterator[str]:
    """Serve the office while this lasts; give its HOST:PORT. `port` is wished for, not sure."""
    child = _start(folder, port)
    try:
        address = _answer(child)
        if not address:
            _stop(child)
            child = _start(folder, 0)
            address = _answer(child)
        if not address:
            raise EnvironmentFault(
                "The office of the sample did not start; see {log}. Delete the folder to build it anew.",
                log=folder.office_log,
            )
        yield address
    finally:
        _stop(child)


@dataclass(frozen=True, slots=True)
class SampleOffice:
    """Head office as the building of the sample sees it (`demo.stage.HeadOffice`)."""

    folder: DemoFolder
    office: OpenOffice
    passphrase: str
    language: str
    address: str

    def found(self, regions: Sequence[str], people: Sequence[Hire]) -> Sequence[RegionId]:
        """Enter regions and people with their grants; return the ids of the regions."""
        with self.office.database.writing() as (connection, head):
            acting = People(connection, head, SystemClock().now())
            made = [RegionId(acting.add_region(name).id) for name in regions]
            for one in people:
                acting.add_person(
                    one.email, one.name, one.roles, language=self.language, position=one.position
                )
                for place in one.regions:
                    acting.grant(one.email, made[place])
        return made

    def device(self, person: Hire, clock: Clock) -> OpenDevice:
        """Return a new device of a person, enrolled; the lead's and one laptop stay."""
        with self.office.database.writing() as (connection, head):
            issued = People(connection, head, SystemClock().now()).issue_code(person.email)
        keys = self.office.keys
        code = write_code(Code(self.address, keys.pin, keys.next_pin, issued.secret))
        profile = self._profile(person)
        made = enrol(profile, code, self.passphrase, NoKeychain(), LIGHT)
        return OpenDevice(profile, made.keys, made.base, services_on(made.base, clock))

    def retire(self, people: Sequence[Hire]) -> None:
        """Take the devices of these people out of service; what they wrote stays."""
        with self.office.database.writing() as (connection, head):
            acting = People(connection, head, SystemClock().now())
            owners = {person_by_email(connection, p.email).id for p in people}
            for device in records(connection, Device):
                if device.person_id in owners:
                    acting.end_device(device.number, DeviceState.RETIRED)

    def _profile(self, person: Hire) -> Profile:
        kept = {LEAD: self.folder.desk, LAPTOP: self.folder.laptop}
        return kept.get(person.key, Profile(self.folder.building / person.key))


def make_office(folder: DemoFolder, passphrase: str, company: str, port: int) -> None:
    """Make the sample's office; nobody will ever need its recovery passphrase, so nobody gets it."""
    now = SystemClock().now()
    recovery = secrets.token_urlsafe(18)
    new = NewOffice(passphrase, recovery, f"{_HOST}:{port}", "", now, LIGHT)
    database = database_of(folder.office, create_office_keys(folder.office.office_keys, new))
    try:
        database.make(company, new_id(now))
    finally:
        database.close()


@contextmanager
def opened(folder: DemoFolder, language: str, address: str) -> Iterator[SampleOffice]:
    """Hold the office open while the sample is built."""
    passphrase = folder.passphrase()
    office = open_office(folder.office, passphrase)
    try:
        yield SampleOffice(folder, office, passphrase, language, address)
    finally:
        office.database.close()


def free_port() -> int:
    """Return a port of the loopback that nobody uses now."""
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        port: int = probe.getsockname()[1]
    return port


def _start(folder: DemoFolder, port: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "fieldsales", "--profile", str(folder.office.folder)]
    command += ["--passphrase-file", str(folder.passphrase_file)]
    command += ["office", "serve", "--until-eof", "--bind", f"{_HOST}:{port}"]
    with folder.office_log.open("a") as log:
        # A session of its own: Ctrl+C is for this program, which stops the office in good order.
        return subprocess.Popen(  # noqa: S603 - our own program, on our own folder
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=log,
            text=True,
            start_new_session=os.name != "nt",
        )


def _answer(child: subprocess.Popen[str]) -> str:
    """Return the address a child says it answers at; empty when it ended instead."""
    line = _pipe(child.stdout).readline()
    return line.rsplit(maxsplit=1)[-1] if line else ""


def _stop(child: subprocess.Popen[str]) -> None:
    _pipe(child.stdin).close()
    try:
        child.wait(_STOP_WITHIN_S)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
    _pipe(child.stdout).close()


def _pipe(end: IO[str] | None) -> IO[str]:
    assert end is not None  # noqa: S101 - asked for when the child was started
    return end

"""Back an office up into one file, and bring it back; a restored office begins a new epoch.

The file holds the sealed keys and an encrypted copy of every table, whichever database the office has; it
opens with the service passphrase alone. Devices see the new epoch, take everything anew and offer again the
acts that the copy lacks. Devices taken out of service since then stay out: they are noted in a list of
refused devices beside the keys. Enrolment codes of the copy work no more.
"""

import os
import tempfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import sqlalchemy as sa

from fieldsales.config import Profile
from fieldsales.domain.people import Device, DeviceState
from fieldsales.errors import EnvironmentFault, RuleError
from fieldsales.office.database import OfficeDatabase, open_embedded
from fieldsales.office.denied import DenyList
from fieldsales.office.office_keys import OfficeKeys, is_same_office, open_office_keys
from fieldsales.office.people import People, records
from fieldsales.office.serve import OpenOffice, database_of
from fieldsales.office.tables import CODE, COUNTER, METADATA, NONCE, ROW
from fieldsales.sync.lock import only_one

_KEYS, _DATABASE = "office.json", "office.db"
_AT_ONCE = 5_000
_GAP = 1 << 24
"""A restored office numbers its commits from so far on: no stamp of its own is given twice."""
Progress = Callable[[int], None]


@dataclass(frozen=True, slots=True)
class BackedUp:
    """A backup just made: rows and acts in it, bytes of the file."""

    rows: int
    acts: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Restored:
    """A restored office: its new epoch, how many devices stay refused, where the old database was put."""

    epoch: int
    refused: int
    aside: str


def back_up(
    office: OpenOffice, profile: Profile, path: Path, progress: Progress = lambda _rows: None
) -> BackedUp:
    """Write a backup to `path` while the office is served; a file there is replaced when it is whole."""
    with tempfile.TemporaryDirectory(dir=path.resolve().parent, prefix=".backup-") as folder:
        copied = Path(folder, _DATABASE)
        copy = open_embedded(copied, office.keys.database_key)
        try:
            counts = _copy(office.database, copy, progress)
        finally:
            copy.close()
        whole = Path(folder, "backup")
        with zipfile.ZipFile(whole, "w", zipfile.ZIP_STORED) as file:
            file.write(profile.office_keys, _KEYS)
            file.write(copied, _DATABASE)
        with whole.open("rb+") as written:
            os.fsync(written.fileno())
        size = whole.stat().st_size
        whole.replace(path)
    return BackedUp(counts[ROW.name], counts["act"], size)


def restore(profile: Profile, path: Path, passphrase: str, now: datetime) -> Restored:
    """Bring an office back from a backup; the database that stands there is put aside, never deleted.

    Raises:
        RuleError: the passphrase is wrong, the file is no backup or of another office, or the database to
            restore into is not empty.
        EnvironmentFault: the office is being served, or the list of refused devices was changed.
    """
    profile.folder.mkdir(parents=True, exist_ok=True)
    with (
        only_one(profile.folder / "office.lock", _served()),
        tempfile.TemporaryDirectory(dir=profile.folder, prefix=".restore-") as folder,
    ):
        _unpack(path, Path(folder))
        _refuse_another(profile, Path(folder, _KEYS))
        standing = profile.office_keys
        keys = open_office_keys(standing if standing.exists() else Path(folder, _KEYS), passphrase)
        copied = Path(folder, _DATABASE)
        epoch, refused = _begin_anew(copied, keys, DenyList.of(profile, keys), now)
        aside = _put_in_place(profile, keys, copied, now)
        if not profile.office_keys.exists():
            Path(folder, _KEYS).replace(profile.office_keys)
    return Restored(epoch, refused, aside)


def _copy(source: OfficeDatabase, target: OfficeDatabase, progress: Progress) -> dict[str, int]:
    """Copy every table but those of a day, as they stand at one moment."""
    METADATA.create_all(target.engine)
    counts, done = dict[str, int](), 0
    options = {"for_writing": True}
    with (
        source.reading() as reading,
        target.engine.connect().execution_options(**options) as writing,
    ):
        for table in METADATA.sorted_tables:
            counts[table.name] = 0
            if table in (NONCE, CODE):
                continue
            names = [c.name for c in table.columns]
            result = reading.execution_options(yield_per=_AT_ONCE).execute(sa.select(table))
            for part in result.partitions():
                values = [dict(zip(names, map(_plain, row), strict=True)) for row in part]
                writing.execute(table.insert(), values)
                counts[table.name] += len(values)
                done += len(values)
                progress(done)
        writing.commit()
    return counts


def _plain(value: object) -> object:
    return bytes(value) if isinstance(value, memoryview) else value


def _unpack(path: Path, folder: Path) -> None:
    try:
        with zipfile.ZipFile(path) as file:
            for name in (_KEYS, _DATABASE):
                file.extract(name, folder)
    except (zipfile.BadZipFile, KeyError) as error:
        raise RuleError(
            "{file} is no backup of an office.", file=path.name, where="FILE"
        ) from error
    except FileNotFoundError as error:
        raise RuleError("There is no file {file}.", file=path.name, where="FILE") from error


def _refuse_another(profile: Profile, keys: Path) -> None:
    """Refuse a backup of another office than the one this folder has."""
    standing = profile.office_keys
    if standing.exists() and not is_same_office(standing, keys):
        raise RuleError(
            "This backup is of another office than the one in this folder; take an empty folder.",
            where="--profile",
        )


def _begin_anew(copied: Path, keys: OfficeKeys, denied: DenyList, now: datetime) -> tuple[int, int]:
    """Give the copy its new epoch, and take out of service what was so when it was replaced."""
    database = open_embedded(copied, keys.database_key)
    try:
        database.check()
        with database.writing() as (connection, head):
            epoch = max(head.epoch + 1, int(now.timestamp()))
            connection.execute(sa.update(COUNTER).values(epoch=epoch, head=COUNTER.c.head + _GAP))
            connection.execute(sa.delete(CODE))
        numbers = denied.numbers()
        with database.writing() as (connection, head):
            people = People(connection, head, now)
            ended = [
                d.number
                for d in records(connection, Device)
                if d.number in numbers and d.state is DeviceState.ACTIVE
            ]
            for number in ended:
                people.end_device(number, DeviceState.LOST)
    finally:
        database.close()
    return epoch, len(ended)


def _put_in_place(profile: Profile, keys: OfficeKeys, copied: Path, now: datetime) -> str:
    """Move the copy to where the office looks for it; return where the old database is now."""
    if keys.database_url:
        _fill(database_of(profile, keys), open_embedded(copied, keys.database_key))
        return ""
    standing, aside = profile.office_database, ""
    if standing.exists():
        folder = profile.folder / f"before-restore-{now:%Y%m%d-%H%M%S}"
        folder.mkdir()
        for one in profile.folder.glob(f"{standing.name}*"):
            one.replace(folder / one.name)
        aside = str(folder)
    copied.replace(standing)
    return aside


def _fill(target: OfficeDatabase, copy: OfficeDatabase) -> None:
    try:
        if sa.inspect(target.engine).has_table(COUNTER.name):
            raise RuleError(
                "The database this office lies in is not empty. Rename it and make an empty one of its "
                "name, then restore again.",
                where="--database",
            )
        _copy(copy, target, lambda _rows: None)
    finally:
        copy.close()
        target.close()


def _served() -> EnvironmentFault:
    return EnvironmentFault("This office is being served; stop it, then restore.")

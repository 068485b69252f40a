"""What the table of people and devices shows: a line per device with its person, and its cells."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.people import (
    Brigade,
    BrigadeMember,
    Device,
    DeviceState,
    Grant,
    Person,
    Region,
    Role,
    device_code,
)
from fieldsales.ui import format as fmt
from fieldsales.ui.parts.cells import Cell
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.parts.tables import Column
from fieldsales.ui.settings.people_acts import role_words
from fieldsales.ui.theme import Tone

SILENT_AFTER = timedelta(days=2)


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """A device with its person; a person without a device has `device` None."""

    person: Person
    device: Device | None
    regions: tuple[tuple[Region, Grant | None], ...]
    brigades: tuple[str, ...] = ()

    @property
    def key(self) -> bytes:
        """What tells lines apart."""
        return self.device.id if self.device else self.person.id

    def is_silent(self, now: datetime) -> bool:
        """Say whether the office has not heard of this device for long."""
        seen = self.device.seen_at if self.device else None
        return self.is_active and seen is not None and now - seen > SILENT_AFTER

    @property
    def is_active(self) -> bool:
        """Say whether the device may sync."""
        return self.device is not None and self.device.state in {
            DeviceState.ACTIVE,
            DeviceState.INVITED,
        }


def lines_of(
    people: Sequence[Person],
    devices: Sequence[Device],
    grants: Sequence[Grant],
    regions: Sequence[Region],
    crews: Mapping[bytes, tuple[str, ...]] | None = None,
) -> list[DeviceLine]:
    """Return every device with its person and what the person may read, people by name."""
    named, crews = {r.id: r for r in regions}, crews or {}
    found = []
    for person in sorted(people, key=lambda p: p.name):
        own = [g for g in grants if g.person_id == person.id and g.granted_region_id in named]
        readable: tuple[tuple[Region, Grant | None], ...] = tuple(
            (named[g.granted_region_id], g) for g in own
        )
        if Role.HEAD in person.roles:
            readable = tuple((r, None) for r in regions)
        laptops: list[Device | None] = [d for d in devices if d.person_id == person.id]
        own_crews = crews.get(person.id, ())
        found += [DeviceLine(person, d, readable, own_crews) for d in laptops or [None]]
    return found


def crews_of(
    brigades: Sequence[Brigade], members: Sequence[BrigadeMember], today: date
) -> dict[bytes, tuple[str, ...]]:
    """Return the names of the brigades each person belongs to on a day."""
    names = {b.id: b.name for b in brigades}
    found: dict[bytes, tuple[str, ...]] = {}
    for one in members:
        if one.since <= today and (one.until is None or today <= one.until):
            name = names.get(one.brigade_id)
            if name is not None:
                found[one.person_id] = (*found.get(one.person_id, ()), name)
    return found


def columns_for(now: Callable[[], datetime]) -> tuple[Column[DeviceLine], ...]:
    """Return the columns of the table."""
    translate = QCoreApplication.translate
    return (
        Column(translate("people", "Person and device"), person_cell),
        Column(translate("people", "May read"), regions_cell, hides_below=640),
        Column(
            translate("people", "Last sync"),
            lambda line: seen_cell(line, now()),
            190,
            is_right=True,
            hides_below=520,
        ),
        Column(
            translate("people", "Lease ends"),
            lambda line: lease_cell(line, now()),
            132,
            is_right=True,
        ),
    )


def person_cell(line: DeviceLine) -> Cell:
    """Return a person with her device, or with her roles when she has none."""
    second = ", ".join(role_words(r) for r in line.person.roles)
    if line.device is not None:
        name = line.device.name or QCoreApplication.translate("people", "Laptop")
        second = f"{name} · {device_code(line.device.number)}"
    return Cell(line.person.name, second, is_title=True, avatar=line.person.name)


def regions_cell(line: DeviceLine) -> Cell:
    """Return which regions a person may read."""
    translate = QCoreApplication.translate
    if Role.HEAD in line.person.roles:
        return Cell(translate("people", "all regions"))
    return Cell(", ".join(r.name for r, _ in line.regions) or translate("people", "none"))


def seen_cell(line: DeviceLine, now: datetime) -> Cell:
    """Return when the office last heard of a device; silent for long is amber."""
    translate = QCoreApplication.translate
    if line.device is None:
        return Cell(translate("people", "no device"), tone=Tone.TEXT3)
    if line.device.seen_at is not None:
        tone = Tone.WARNING if line.is_silent(now) else Tone.TEXT2
        return Cell(fmt.ago(line.device.seen_at, now, fmt.here()), tone=tone)
    if line.device.enrolled_at is None:
        return Cell(translate("people", "never"), tone=Tone.TEXT3)
    when = fmt.ago(line.device.enrolled_at, now, fmt.here())
    return Cell(translate("people", "enrolled {when}").format(when=when))


def lease_cell(line: DeviceLine, now: datetime) -> Cell:
    """Return until when a device opens by itself, or that it no longer does."""
    translate = QCoreApplication.translate
    if line.device is None:
        return Cell("")
    if not line.is_active:
        is_lost = line.device.state is DeviceState.LOST
        words = translate("people", "Revoked") if is_lost else translate("people", "Retired")
        chip_tone = ChipTone.DANGER if is_lost else ChipTone.NEUTRAL
        return Cell(chip=words, chip_tone=chip_tone, chip_icon="ban")
    if line.device.lease_ends_at is None:
        return Cell("")
    days = (line.device.lease_ends_at - now).days
    if days < 0:
        return Cell(translate("people", "over"), tone=Tone.WARNING)
    tone = Tone.WARNING if days < 3 else Tone.TEXT
    return Cell(fmt.age_days(days), tone=tone, is_figure=True)


def words_of(line: DeviceLine) -> str:
    """Return the words a line is found by."""
    code = device_code(line.device.number) if line.device else ""
    name = line.device.name if line.device else ""
    return f"{line.person.name} {line.person.email} {name} {code}".casefold()

"""One person and one device: what it is, until when it opens, what the person may read and do."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from fieldsales.domain.people import Device, Grant, Person, Region, Role, device_code
from fieldsales.ui import format as fmt
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.bands import Band
from fieldsales.ui.parts.cards import (
    Card,
    CardFoot,
    IconMark,
    Rule,
    column,
    facts,
    row,
    small_button,
)
from fieldsales.ui.parts.chips import Avatar, ChipTone
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

_MOST_REGIONS = 8


class PersonPanel(Card):
    """The panel beside the table."""

    code_asked = Signal()
    """A code for a new device of this person was asked for."""
    region_asked = Signal()
    """A region she may read was asked for."""

    def __init__(
        self,
        person: Person,
        device: Device | None,
        regions: Sequence[tuple[Region, Grant | None]],
        *,
        is_silent: bool,
        now: datetime,
        roles: str,
        may_act: bool = False,
        brigades: Sequence[str] = (),
    ) -> None:
        super().__init__()
        inner = QWidget()
        box = column(spacing=0, margins=(16, 16, 16, 12))
        inner.setLayout(box)
        name = Label(person.name, style=TextStyle(Type.READING, weight=600))
        texts = column(name, Label(roles, Type.SMALL, Tone.TEXT2))
        head = row(Avatar(person.name, 36), spacing=12)
        head.addLayout(texts, 1)
        box.addLayout(head)
        box.addSpacing(12)
        for fact in facts(self._facts(person, device, brigades)):
            box.addWidget(fact)
        if device is not None and is_silent and device.seen_at is not None:
            box.addSpacing(8)
            box.addWidget(self._silent(device, now))
        box.addSpacing(14)
        self._add_access(box, person, regions)
        box.addStretch()
        self.add(inner, 1)
        self.add(self._acts(person) if may_act else self._who_acts())

    def _acts(self, person: Person) -> CardFoot:
        """Return what a head or admin may do about her."""
        foot = CardFoot()
        code = small_button(self.tr("New code"), icon="key-round")
        code.clicked.connect(self.code_asked)
        foot.row.addWidget(code)
        if Role.HEAD not in person.roles:
            region = small_button(self.tr("Let read…"), icon="map-pinned")
            region.clicked.connect(self.region_asked)
            foot.row.addWidget(region)
        foot.row.addStretch()
        return foot

    def _who_acts(self) -> CardFoot:
        foot = CardFoot()
        words = self.tr("Heads and administrators change people and devices.")
        foot.row.addWidget(Label(words, Type.SMALL, Tone.TEXT3, wraps=True))
        return foot

    def _facts(
        self, person: Person, device: Device | None, brigades: Sequence[str]
    ) -> list[tuple[str, str]]:
        zone = fmt.here()
        facts = [(self.tr("E-mail"), person.email)]
        if brigades:
            facts.append((self.tr("Brigade"), ", ".join(brigades)))
        if device is not None:
            code = device_code(device.number)
            facts.append((self.tr("Device"), f"{code}, {device.name}" if device.name else code))
            if device.enrolled_at:
                enrolled = fmt.day_year(fmt.local_day(device.enrolled_at, zone))
                facts.append((self.tr("Enrolled"), enrolled))
            if device.lease_ends_at:
                ends = fmt.day_clock(device.lease_ends_at, zone)
                facts.append((self.tr("Lease ends"), ends))
        return facts

    def _silent(self, device: Device, now: datetime) -> Band:
        band = Band(ChipTone.WARNING, "clock-alert", "")
        seen = device.seen_at or now
        title = self.tr("No word for %n day(s)", "", (now - seen).days)
        words = ""
        if device.lease_ends_at is not None:
            left = max(0, (device.lease_ends_at - now).days)
            words = self.tr(
                "In %n day(s) the laptop locks itself until it meets the office.", "", left
            )
        band.say(title, words)
        return band

    def _add_access(
        self, box: QVBoxLayout, person: Person, regions: Sequence[tuple[Region, Grant | None]]
    ) -> None:
        box.addWidget(Label(self.tr("May read"), Type.CAPTION, Tone.TEXT3))
        box.addSpacing(4)
        if Role.HEAD in person.roles:
            box.addWidget(Label(self.tr("All regions"), Type.BODY))
        elif not regions:
            box.addWidget(Label(self.tr("No region yet"), Type.BODY, Tone.TEXT2))
        else:
            for region, grant in regions[:_MOST_REGIONS]:
                box.addWidget(self._region(region, grant))
                box.addWidget(Rule())
        box.addSpacing(12)
        box.addWidget(Label(self.tr("May do"), Type.CAPTION, Tone.TEXT3))
        box.addSpacing(4)
        for role in person.roles:
            box.addWidget(Label(self._may(role), Type.SMALL, Tone.TEXT2, wraps=True))

    def _region(self, region: Region, grant: Grant | None) -> QWidget:
        line = QWidget()
        until = ""
        if grant is not None and grant.until is not None:
            until = self.tr("until {day}").format(day=fmt.day_month(grant.until))
        words = row(IconMark("map-pinned", 14), spacing=10)
        words.addWidget(Label(region.name, Type.BODY), 1)
        words.addWidget(Label(until, Type.SMALL, Tone.TEXT2), 0, Qt.AlignmentFlag.AlignRight)
        line.setLayout(words)
        line.setFixedHeight(35)
        return line

    def _may(self, role: Role) -> str:
        words = {
            Role.REP: self.tr("Brigade: works with the clients of these regions; no export."),
            Role.OFFICE: self.tr(
                "Booking desk: books for every brigade, logs calls; deletes nothing."
            ),
            Role.LEAD: self.tr(
                "Team lead: plans trips, shares out clients, prints reports, joins as leader."
            ),
            Role.HEAD: self.tr("Head: every region, programmes, templates, approvals."),
            Role.ADMIN: self.tr("Administrator: people, devices, policy; no client data."),
        }
        return words.get(role, role.value)

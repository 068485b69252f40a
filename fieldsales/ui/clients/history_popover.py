"""Who wrote a field, what and when: every write of it that this device knows, the newest first."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldsales.domain.client import ClientStatus, Segment
from fieldsales.domain.people import device_code
from fieldsales.domain.registers import Address, Opening, Phone
from fieldsales.ui import format as fmt
from fieldsales.ui.clients.words import hours_words, segment_words, status_words
from fieldsales.ui.painting import TextStyle
from fieldsales.ui.parts.cards import Rule, Scroll, column
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.overlays import Popover
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

_TALLEST = 320


@dataclass(frozen=True, slots=True)
class Write:
    """One write of a field in words: its value, who and when; `is_shown` stands now."""

    value: str
    who: str
    is_shown: bool


class HistoryPopover(Popover):
    """The list of writes."""

    def __init__(self, window: QWidget, title: str, writes: Sequence[Write]) -> None:
        super().__init__(window, 300)
        self.column.addWidget(Label(title, style=TextStyle(Type.ROW, weight=600)))
        inner = QWidget()
        box = column(spacing=6, margins=(0, 4, 0, 0))
        inner.setLayout(box)
        if not writes:
            box.addWidget(Label(self.tr("Nothing was written yet."), Type.SMALL, Tone.TEXT2))
        for place, write in enumerate(writes):
            if place:
                box.addWidget(Rule())
            tone = Tone.TEXT if write.is_shown else Tone.TEXT2
            box.addWidget(Label(write.value or "–", Type.BODY, tone, wraps=True))
            box.addWidget(Label(write.who, Type.META, Tone.TEXT3, wraps=True))
        area = Scroll(inner)
        area.setFixedHeight(min(_TALLEST, inner.sizeHint().height() + 8))
        self.column.addWidget(area)


def value_words(value: object, people: Mapping[bytes, str]) -> str:
    """Return a stored value in words."""
    if isinstance(value, Segment | ClientStatus):
        is_segment = isinstance(value, Segment)
        return segment_words(value.value) if is_segment else status_words(value.value)
    match value:
        case None | "":
            return ""
        case Address():
            town = " ".join(p for p in (value.postal_code, value.town) if p)
            return ", ".join(p for p in (value.street, town, value.province) if p)
        case tuple():
            return _many_words(value)
        case bytes():
            return people.get(value, "")
        case _:
            return str(value)


def _many_words(values: tuple[object, ...]) -> str:
    openings = [v for v in values if isinstance(v, Opening)]
    if openings:
        return hours_words(openings)
    return " · ".join(v.raw if isinstance(v, Phone) else str(v) for v in values)


def who_wrote(author: str, device: int, at: datetime | None, now: datetime) -> str:
    """Return who wrote a value, when and where."""
    translate = QCoreApplication.translate
    when = fmt.ago(at, now, fmt.here()) if at is not None else ""
    laptop = translate("client", "laptop {code}").format(code=device_code(device)) if device else ""
    return " · ".join(p for p in (author, when, laptop) if p)

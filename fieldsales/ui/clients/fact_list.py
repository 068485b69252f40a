"""Which facts a client has, how each is said and edited, and by whom."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.client import Client, ClientStatus, Segment
from fieldsales.domain.ids import PersonId
from fieldsales.domain.people import Person, Role
from fieldsales.domain.permissions import may_write
from fieldsales.ui.clients.address_editor import AddressEditor
from fieldsales.ui.clients.editors import (
    ChoiceEditor,
    Editor,
    EmailsEditor,
    HoursEditor,
    LineEditor,
    NotesEditor,
    PhonesEditor,
)
from fieldsales.ui.clients.facts_card import Fact
from fieldsales.ui.clients.words import (
    hours_words,
    language_words,
    segment_words,
    status_words,
)
from fieldsales.views.clients import ClientCard

_LANGUAGES = ("en", "es", "ru")


def facts_of(
    card: ClientCard, roles: frozenset[Role], people: Sequence[Person]
) -> tuple[Fact, ...]:
    """Return the facts of a client; those a role may not write have no editor."""
    translate, client = QCoreApplication.translate, card.client

    def fact(field: str, name: str, value: str, editor: Callable[[], Editor] | None) -> Fact:
        allowed = editor is not None and may_write(roles, "client", field)
        return Fact(field, name, value, editor if allowed else None, field in card.conflicted)

    found = (
        fact("name", translate("client", "Name"), client.name, _name),
        fact("segment", translate("client", "Segment"), _segment_of(client), _segments),
        fact("status", translate("client", "Standing"), _status_of(client), _states),
        fact("region_id", translate("client", "Region"), card.region, None),
        fact(
            "phones",
            translate("client", "Phone"),
            _joined(p.raw for p in client.phones),
            PhonesEditor,
        ),
        fact("emails", translate("client", "E-mail"), _joined(client.emails), EmailsEditor),
        fact("address", translate("client", "Address"), address_line(client), AddressEditor),
        fact(
            "openings", translate("client", "Receives"), hours_words(client.openings), HoursEditor
        ),
        fact(
            "language", translate("client", "Language"), language_words(client.language), _languages
        ),
        fact(
            "signer_id",
            translate("client", "Answers for it"),
            card.answers_for,
            lambda: _signers(people),
        ),
        fact("tax_id", translate("client", "Tax number"), client.tax_id, _tax),
        fact("zone", translate("client", "Time zone"), zone_words(card.zone), None),
        fact("notes", translate("client", "Notes"), client.notes, NotesEditor),
    )
    return tuple(f for f in found if f.value or f.editor is not None)


def address_line(client: Client) -> str:
    """Return the address on one line."""
    address = client.address
    if address is None:
        return ""
    town = " ".join(p for p in (address.postal_code, address.town) if p)
    return ", ".join(p for p in (address.street, town, address.province) if p)


def zone_words(zone: str) -> str:
    """Return a time zone by its town: Madrid."""
    return zone.rpartition("/")[2].replace("_", " ")


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(parts)


def _segment_of(client: Client) -> str:
    return segment_words(client.segment.value)


def _status_of(client: Client) -> str:
    words = status_words(client.status.value)
    reason = client.refusal_reason if client.status is ClientStatus.REFUSED else ""
    return f"{words}: {reason}" if reason else words


def _name() -> Editor:
    return LineEditor(lambda c: c.name, "name")


def _tax() -> Editor:
    return LineEditor(lambda c: c.tax_id, "tax_id")


def _segments() -> Editor:
    not_set = QCoreApplication.translate("client", "Not set")
    choices = [(s.value, segment_words(s.value) or not_set) for s in Segment]
    return ChoiceEditor(
        choices, lambda c: c.segment.value, lambda c, v: replace(c, segment=Segment(v))
    )


def _states() -> Editor:
    choices = [(s.value, status_words(s.value)) for s in ClientStatus]
    return ChoiceEditor(
        choices, lambda c: c.status.value, lambda c, v: replace(c, status=ClientStatus(v))
    )


def _languages() -> Editor:
    choices = [("", QCoreApplication.translate("client", "Not known"))]
    choices += [(code, language_words(code)) for code in _LANGUAGES]
    return ChoiceEditor(choices, lambda c: c.language, lambda c, v: replace(c, language=v))


def _signers(people: Sequence[Person]) -> Editor:
    choices = [("", QCoreApplication.translate("client", "Nobody"))]
    choices += [(p.id.hex(), p.name) for p in people]

    def put(client: Client, value: str) -> Client:
        return replace(client, signer_id=PersonId(bytes.fromhex(value)) if value else None)

    return ChoiceEditor(choices, lambda c: c.signer_id.hex() if c.signer_id else "", put)

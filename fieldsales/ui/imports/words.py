"""What is said about imports: meanings of columns, reasons, evidence, kinds of file."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldsales.ui.format import language
from fieldsales.words import words_of

if TYPE_CHECKING:
    from fieldsales.services.importing.preview import Preview
    from fieldsales.services.importing.source import Remark

translate = QCoreApplication.translate
_CLIENT, _ADDRESS, _CONTACT, _REST = "building-2", "map-pin", "user", "minus"
IGNORED = "ignore"

MEANINGS: Mapping[str, tuple[str, Callable[[], str]]] = {
    "client.name": (_CLIENT, lambda: translate("imports", "Client")),
    "client.legal_name": (_CLIENT, lambda: translate("imports", "Legal name")),
    "client.tax_id": (_CLIENT, lambda: translate("imports", "Tax number")),
    "client.external_key": (_CLIENT, lambda: translate("imports", "Number in your list")),
    "client.parent": (_CLIENT, lambda: translate("imports", "Firm it belongs to")),
    "client.branch": (_CLIENT, lambda: translate("imports", "Branch")),
    "client.segment": (_CLIENT, lambda: translate("imports", "Segment")),
    "client.status": (_CLIENT, lambda: translate("imports", "Where we stand")),
    "client.region": (_CLIENT, lambda: translate("imports", "Sales region")),
    "client.phone": (_CLIENT, lambda: translate("imports", "Client’s phone")),
    "client.mobile": (_CLIENT, lambda: translate("imports", "Client’s mobile")),
    "client.fax": (_CLIENT, lambda: translate("imports", "Client’s fax")),
    "client.email": (_CLIENT, lambda: translate("imports", "Client’s e-mail")),
    "client.web": (_CLIENT, lambda: translate("imports", "Web page")),
    "client.language": (_CLIENT, lambda: translate("imports", "Client’s language")),
    "client.currency": (_CLIENT, lambda: translate("imports", "Currency")),
    "client.notes": (_CLIENT, lambda: translate("imports", "Notes on the client")),
    "client.detail": (_CLIENT, lambda: translate("imports", "Keep as a line of the notes")),
    "address.street": (_ADDRESS, lambda: translate("imports", "Street")),
    "address.postal_code": (_ADDRESS, lambda: translate("imports", "Postal code")),
    "address.town": (_ADDRESS, lambda: translate("imports", "Town")),
    "address.province": (_ADDRESS, lambda: translate("imports", "Province")),
    "address.country": (_ADDRESS, lambda: translate("imports", "Country")),
    "address.whole": (_ADDRESS, lambda: translate("imports", "Whole address")),
    "contact.name": (_CONTACT, lambda: translate("imports", "Contact’s full name")),
    "contact.given": (_CONTACT, lambda: translate("imports", "First name")),
    "contact.middle": (_CONTACT, lambda: translate("imports", "Middle name")),
    "contact.family": (_CONTACT, lambda: translate("imports", "Family name")),
    "contact.address_form": (_CONTACT, lambda: translate("imports", "Form of address")),
    "contact.position": (_CONTACT, lambda: translate("imports", "Position")),
    "contact.since": (_CONTACT, lambda: translate("imports", "There since")),
    "contact.until": (_CONTACT, lambda: translate("imports", "There until")),
    "contact.phone": (_CONTACT, lambda: translate("imports", "Contact’s phone")),
    "contact.mobile": (_CONTACT, lambda: translate("imports", "Contact’s mobile")),
    "contact.other_phone": (_CONTACT, lambda: translate("imports", "Contact’s other phone")),
    "contact.fax": (_CONTACT, lambda: translate("imports", "Contact’s fax")),
    "contact.pager": (_CONTACT, lambda: translate("imports", "Contact’s pager")),
    "contact.email": (_CONTACT, lambda: translate("imports", "Contact’s e-mail")),
    "contact.language": (_CONTACT, lambda: translate("imports", "Contact’s language")),
    "contact.notes": (_CONTACT, lambda: translate("imports", "Notes on the contact")),
    "ignore": (_REST, lambda: translate("imports", "Leave aside")),
    "action": (_REST, lambda: translate("imports", "New, changed or deleted")),
    "personal": (_REST, lambda: translate("imports", "Private, not taken")),
}
"""What a column can mean, by the name the service gives it: icon and words."""

_GROUPS: Mapping[str, Callable[[], str]] = {
    _CLIENT: lambda: translate("imports", "The client"),
    _ADDRESS: lambda: translate("imports", "Its address"),
    _CONTACT: lambda: translate("imports", "The person there"),
    _REST: lambda: translate("imports", "Not taken"),
}

_FIELDS: Mapping[str, Callable[[], str]] = {
    "name": lambda: translate("imports", "Name"),
    "client": lambda: translate("imports", "Client"),
    "legal_name": lambda: translate("imports", "Legal name"),
    "tax_id": lambda: translate("imports", "Tax number"),
    "external_key": lambda: translate("imports", "Number in your list"),
    "street": lambda: translate("imports", "Street"),
    "postal_code": lambda: translate("imports", "Postal code"),
    "town": lambda: translate("imports", "Town"),
    "province": lambda: translate("imports", "Province"),
    "phones": lambda: translate("imports", "Phone"),
    "emails": lambda: translate("imports", "E-mail"),
    "web": lambda: translate("imports", "Web page"),
    "position": lambda: translate("imports", "Position"),
    "since": lambda: translate("imports", "There since"),
    "until": lambda: translate("imports", "There until"),
    "notes": lambda: translate("imports", "Notes"),
}


def meaning_words(target: str) -> str:
    """Return what a column means."""
    return MEANINGS[target][1]() if target in MEANINGS else target


def meaning_icon(target: str) -> str:
    """Return the icon of what a column is about."""
    return MEANINGS[target][0] if target in MEANINGS else _REST


def group_words(icon: str) -> str:
    """Return what the meanings with an icon are about."""
    return _GROUPS[icon]()


def field_words(field: str) -> str:
    """Return the name of a field of two sides."""
    return _FIELDS[field]() if field in _FIELDS else field


def remark_words(remark: "Remark") -> str:
    """Return a remark on a file in the reader's language."""
    said = words_of(language()).translate("errors", remark.template)
    fields = dict(remark.fields)
    if "order" in fields:
        fields["order"] = order_words(str(fields["order"]))
    return said.format(**fields) if fields else said


def evidence_words(evidence: str) -> str:
    """Return why two records may be the same."""
    return {
        "key": translate("imports", "same number in your list"),
        "tax_id": translate("imports", "same tax number"),
        "phone": translate("imports", "same phone"),
        "name": translate("imports", "nearly the same name"),
        "same": translate("imports", "says nothing new"),
    }.get(evidence, evidence)


def decision_words(decision: str) -> str:
    """Return what becomes of a probable duplicate."""
    if decision == "merge":
        return translate("imports", "Merge")
    return translate("imports", "Keep both")


def order_words(order: str) -> str:
    """Return an order of dates by an example, the 3rd of April 2026."""
    return {
        "dmy": translate("imports", "Day first: 03/04/2026"),
        "mdy": translate("imports", "Month first: 04/03/2026"),
        "ymd": translate("imports", "Year first: 2026-04-03"),
    }.get(order, order)


def file_facts(preview: "Preview") -> list[tuple[str, str]]:
    """Return what kind of file it is: its form, what parts its columns, how its letters are written."""
    kind = {
        "workbook": translate("imports", "Workbook"),
        "cards": translate("imports", "vCards"),
    }.get(preview.kind, translate("imports", "Text table"))
    between = {
        ",": translate("imports", "commas"),
        ";": translate("imports", "semicolons"),
        "\t": translate("imports", "tabs"),
        "|": translate("imports", "upright bars"),
    }.get(preview.delimiter, preview.delimiter)
    facts = (
        (translate("imports", "File"), kind),
        (translate("imports", "Parted by"), between),
        (translate("imports", "Encoding"), preview.encoding.upper()),
    )
    return [(name, value) for name, value in facts if value]

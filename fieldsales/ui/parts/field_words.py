"""Fields of records and their values in the reader's words, for whatever compares versions or shows history.

Values come as plain JSON (`services.fields.to_plain`): registers are objects, moments ISO text in UTC. A
field without words of its own is named by its kind, so that no name of the code reaches a screen.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.meeting import MeetingState
from fieldsales.ui import format as fmt
from fieldsales.ui.status import status_of, status_words


def field_words(kind: str, field: str) -> str:
    """Return what a field is called: "Time and place", "Phones"."""
    translate = QCoreApplication.translate
    words = _names()
    known = words.get(f"{kind}.{field}") or words.get(field)
    if known:
        return known
    return translate("field", "Another detail") if field != "_deleted" else words["_deleted"]


def _names() -> Mapping[str, str]:
    return _names_of_work() | _names_of_firms()


def _names_of_work() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "_deleted": translate("field", "Deleted"),
        "slot": translate("field", "Time and place"),
        "outcome": translate("field", "Result"),
        "confirmation": translate("field", "Confirmation"),
        "contact_id": translate("field", "Contact"),
        "client_id": translate("field", "Client"),
        "kind": translate("field", "Kind"),
        "purpose": translate("field", "Purpose"),
        "moves": translate("field", "Moves"),
        "actual": translate("field", "Time it took"),
        "summary": translate("field", "What was said"),
        "next_step": translate("field", "Next step"),
        "leader_id": translate("field", "Leader"),
        "no_leader_reason": translate("field", "Why no leader"),
        "override_reason": translate("field", "Reason for the time"),
        "brigade_id": translate("field", "Brigade"),
        "trip_id": translate("field", "Trip"),
        "name": translate("field", "Name"),
        "dates": translate("field", "Dates"),
        "progress": translate("field", "State"),
        "goals": translate("field", "Goals"),
        "lead_id": translate("field", "Team lead"),
        "lead_words": translate("field", "Words of the lead"),
        "due": translate("field", "Due"),
        "owner": translate("field", "Who does it"),
        "owner_id": translate("field", "Answers for it"),
        "severity": translate("field", "Severity"),
        "words": translate("field", "Words"),
        "wanted": translate("field", "What the client wants"),
        "promised": translate("field", "Promised"),
        "what": translate("field", "What"),
        "lodging": translate("field", "Lodging"),
        "nights": translate("field", "Nights"),
        "arrives": translate("field", "Arrives"),
        "price": translate("field", "Price"),
        "reaction": translate("field", "Reaction"),
        "reason": translate("field", "Reason"),
    }


def _names_of_firms() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "legal_name": translate("field", "Legal name"),
        "tax_id": translate("field", "Tax number"),
        "segment": translate("field", "Segment"),
        "status": translate("field", "Standing"),
        "address": translate("field", "Address"),
        "place_id": translate("field", "Town"),
        "phones": translate("field", "Phones"),
        "emails": translate("field", "E-mail"),
        "web": translate("field", "Web"),
        "openings": translate("field", "Receives"),
        "signer_id": translate("field", "Answers for it"),
        "refusal_reason": translate("field", "Why it refused"),
        "do_not_visit": translate("field", "Does not want visits"),
        "notes": translate("field", "Notes"),
        "position": translate("field", "Position"),
        "since": translate("field", "Since"),
        "until": translate("field", "Until"),
        "decision_role": translate("field", "Role in decisions"),
        "best_hours": translate("field", "Best hours"),
        "do_not_call": translate("field", "Does not want calls"),
        "do_not_mail": translate("field", "Does not want mail"),
        "title": translate("field", "Title"),
    }


def value_words(field: str, value: Any) -> str:  # noqa: ANN401 - a value of any field
    """Return a value in words; empty for none."""
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, bool):
        translate = QCoreApplication.translate
        return translate("field", "yes") if value else translate("field", "no")
    if isinstance(value, Mapping):
        return _register_words(field, value)
    if isinstance(value, list):
        return ", ".join(filter(None, (value_words(field, one) for one in value)))
    return _moment_words(value) if isinstance(value, str) else str(value)


def _register_words(field: str, value: Mapping[str, Any]) -> str:
    match field:
        case "slot":
            start, zone = datetime.fromisoformat(value["start"]), str(value["zone"])
            return f"{fmt.day_clock(start, zone)} · {fmt.minutes(int(value['minutes']))}"
        case "outcome":
            state = status_words(status_of(MeetingState(value["state"])))
            return " · ".join(t for t in (state, value.get("reason", "")) if t)
        case "name":
            parts = (value.get("given", ""), value.get("family", ""))
            return " ".join(p for p in parts if p)
        case "phones":
            return str(value.get("raw", ""))
        case "address":
            lines = [value.get(n, "") for n in ("street", "postal_code", "town")]
            return ", ".join(line for line in lines if line)
        case "dates":
            return fmt.days(date.fromisoformat(value["first"]), date.fromisoformat(value["last"]))
        case _:
            return " · ".join(filter(None, (value_words("", v) for v in value.values())))


def _moment_words(value: str) -> str:
    """Return a text; one that is a day or a moment is written as such."""
    if len(value) == 10 and value[4:5] == "-":
        try:
            return fmt.day_year(date.fromisoformat(value))
        except ValueError:
            return value
    if len(value) >= 17 and value[10:11] == "T":
        try:
            return fmt.day_clock(datetime.fromisoformat(value), fmt.here())
        except ValueError:
            return value
    return value

"""What a client's card reads off the GUI thread."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from fieldsales.domain.people import Person
from fieldsales.ui.clients.client_acts import CardDraft, card_draft
from fieldsales.views.clients import ClientCard

if TYPE_CHECKING:
    from fieldsales.services.opening import Services


@dataclass(frozen=True, slots=True)
class CardView:
    """A client with our people and what was being typed; `card` is None for one that is not here."""

    client_id: bytes
    card: ClientCard | None
    people: tuple[Person, ...]
    draft: CardDraft
    now: datetime


def read_card(services: "Services", client_id: bytes, now: datetime) -> CardView:
    """Read one client."""
    is_here = bool(services.clients.rows([client_id]))
    return CardView(
        client_id,
        services.clients.card(client_id) if is_here else None,
        services.client_book.people(),
        card_draft(services.drafts.find(draft_name(client_id))),
        now,
    )


def draft_name(client_id: bytes) -> str:
    """Return the name under which what is typed about a client is kept."""
    return f"client/{client_id.hex()}"

"""What the desk reads off the GUI thread: queue, figures, what was begun; one client with times to offer."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING

from fieldsales.domain.call import Call
from fieldsales.planning.offering import Offerer, Offering
from fieldsales.ui.calls.said import DRAFT, CallDraft, draft_from
from fieldsales.views.calls import CallCard, DeskFigures, QueueRow, TripToFill

if TYPE_CHECKING:
    from fieldsales.services.opening import Services


@dataclass(frozen=True, slots=True)
class DeskView:
    """The queue as it stands. `begun` and `draft` are read once, when the desk opens."""

    rows: tuple[QueueRow, ...]
    figures: DeskFigures
    trips: tuple[TripToFill, ...]
    now: datetime
    begun: tuple[QueueRow, Call] | None = None
    draft: tuple[QueueRow, CallDraft] | None = None


@dataclass(frozen=True, slots=True)
class ClientView:
    """One client with the times to offer."""

    row: QueueRow
    card: CallCard
    offering: Offering
    now: datetime


def read_desk(services: "Services", zone: str, now: datetime, *, opens: bool) -> DeskView:
    """Read the queue; `opens` asks for what was under way when the window was left."""
    view = DeskView(
        services.booking.queue(), services.booking.figures(zone), services.booking.trips(), now
    )
    if not opens:
        return view
    begun, draft = services.booking.under_way(), draft_from(services.drafts.find(DRAFT))
    return replace(view, begun=begun, draft=_with_row(services, draft))


def _with_row(services: "Services", draft: CallDraft | None) -> tuple[QueueRow, CallDraft] | None:
    """Return a draft with its row; None when its client has left this device."""
    if draft is None or not services.clients.rows([draft.client_id]):
        return None
    return services.booking.row_for(draft.client_id, draft.trip_id), draft


def read_client(
    services: "Services", offerer: Offerer, row: QueueRow, now: datetime, minutes: int
) -> ClientView:
    """Read one client and reckon the times to offer."""
    return ClientView(
        row,
        services.booking.card(row),
        offerer.offering(
            row.client_id,
            now,
            minutes=minutes,
            trip_id=row.trip_id,
            without=row.meeting_id if row.meeting_start and row.meeting_start > now else None,
        ),
        now,
    )

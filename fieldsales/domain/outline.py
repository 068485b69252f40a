"""The outline of a client whose card is not on this laptop: enough to know that it is there, no more."""

from dataclasses import dataclass

from fieldsales.domain.client import ClientKind, Segment
from fieldsales.domain.entity import Entity
from fieldsales.domain.ids import PlaceId


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline(Entity):
    """Name, town and segment of a client; its id is the client's. Written by the office alone.

    A laptop that holds a region in outline has the card too, if it is of its working set.
    """

    name: str
    town: str = ""
    place_id: PlaceId | None = None
    kind: ClientKind = ClientKind.FIRM
    segment: Segment = Segment.UNSET

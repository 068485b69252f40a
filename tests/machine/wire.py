"""The way between a laptop and the office inside one process: real signing and frames, and bad days.

It can lose a request, lose the answer after the office took the acts in, send a request twice, and cut the
stream inside a frame or between two.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from enum import Enum

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldsales.domain.clock import Clock
from fieldsales.domain.stored import moment_out
from fieldsales.errors import EnvironmentFault, FieldSalesError
from fieldsales.office.database import OfficeDatabase
from fieldsales.office.rounds import answer
from fieldsales.sync.client import Counted
from fieldsales.sync.protocol import SyncRequest, pack_request, split_frames
from fieldsales.sync.signing import sign

PATH = "/v1/sync"


class Fault(Enum):
    """What goes wrong with the next requests."""

    NONE = "none"
    REQUEST_LOST = "request lost"
    ANSWER_LOST = "answer lost"
    TWICE = "sent twice"
    CUT = "cut"


@dataclass(frozen=True, slots=True)
class Recorded:
    """A request as it went over the wire."""

    header: str
    body: bytes


@dataclass(slots=True)
class Wire:
    """Carries the requests of one laptop; `cut_at` is the byte at which a stream breaks off."""

    office: OfficeDatabase
    device: int
    key: Ed25519PrivateKey
    clock: Clock
    office_clock: Clock
    page: int = 5_000
    fault: Fault = Fault.NONE
    cut_at: int = 0
    recorded: list[Recorded] = field(default_factory=list)
    counted: Counted = field(default_factory=Counted)
    meanwhile: Callable[[], None] = lambda: None

    def sync(self, request: SyncRequest) -> Iterator[bytes]:
        """Send a request as the fault of the day allows."""
        body = pack_request(request)
        header = sign(self.key, self.device, moment_out(self.clock.now()), PATH, body)
        if self.fault is Fault.REQUEST_LOST:
            raise EnvironmentFault("The request was lost.")
        self.recorded.append(Recorded(header, body))
        stream = self.say(self.recorded[-1])
        if self.fault is Fault.ANSWER_LOST:
            raise EnvironmentFault("The answer was lost.")
        if self.fault is Fault.TWICE:
            with suppress(FieldSalesError):
                b"".join(self.say(self.recorded[-1]))
        return split_frames(self._arriving(stream))

    def say(self, recorded: Recorded) -> Iterator[bytes]:
        """Say a request to the office once more, as it was recorded."""
        now = moment_out(self.office_clock.now())
        return answer(self.office, recorded.header, recorded.body, now, page=self.page)

    def _arriving(self, stream: Iterator[bytes]) -> Iterator[bytes]:
        left = self.cut_at if self.fault is Fault.CUT else None
        for chunk in stream:
            self.meanwhile()
            if left is None:
                yield chunk
                continue
            yield chunk[:left]
            left -= min(left, len(chunk))
            if left == 0:
                return

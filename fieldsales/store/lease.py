"""The lease of a device: how long it opens by itself, and what happens when it has ended.

The office's share of the daily key is cached in the key file while the lease lasts. When it has ended the
share is put out of reach, and comes back from the office: in the answer to one request, or as a code read
over the phone, under which it was put away. Time is the latest ever seen here, so a clock set back
lengthens nothing; the office's own time corrects one that ran ahead. All this binds an honest program and a
thief, not the person at the keyboard (ARCHITECTURE section 5). No network here.
"""

from base64 import b64decode
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag

from fieldsales.errors import EnvironmentFault, RuleError
from fieldsales.ledger.spoken import answer_to, heard, new_request
from fieldsales.store.key_file import Parts, amend_keys, b64, read_keys, write_keys

SHORTEST_LEASE = timedelta(days=21)
_RENEWED_WITHIN = timedelta(hours=12)
_MARK_EVERY = timedelta(minutes=10)


class LeaseOver(EnvironmentFault):
    """The lease has ended: this device needs the office once. Nothing is lost."""


@dataclass(frozen=True, slots=True)
class Lease:
    """How long the office lets this device open by itself; `share` is its part of the daily key."""

    id: str
    ends_at: datetime
    share: bytes = b""


@dataclass(frozen=True, slots=True)
class Way:
    """How a locked device reaches its office: its number there, the address, whom to trust (PEM)."""

    device: int
    address: str
    authority: str


def lease_of(path: Path) -> Lease:
    """Return the lease as the key file has it; its share stays wrapped (empty here)."""
    kept = read_keys(path)
    return Lease(kept["lease"]["id"], datetime.fromisoformat(kept["lease"]["ends_at"]))


def time_here(kept: dict[str, Any], now: datetime) -> datetime:
    """Return the time that counts: the latest ever seen by this device."""
    seen = kept.get("seen_at")
    return max(now, datetime.fromisoformat(seen)) if seen else now


def is_over(path: Path, now: datetime) -> bool:
    """Say whether the lease has ended."""
    return _is_over(read_keys(path), now)


def is_due(path: Path, now: datetime) -> bool:
    """Say whether the office should be asked to renew: twelve hours after it last did."""
    kept = read_keys(path)
    renewed = kept["lease"].get("renewed_at")
    ends_at = datetime.fromisoformat(kept["lease"]["ends_at"])
    since = datetime.fromisoformat(renewed) if renewed else ends_at - SHORTEST_LEASE
    return now - since >= _RENEWED_WITHIN or now < since


def note_time(path: Path, now: datetime) -> None:
    """Keep the latest time seen; written every ten minutes at most."""
    kept = read_keys(path)
    seen = kept.get("seen_at")
    if seen is None or now - datetime.fromisoformat(seen) >= _MARK_EVERY:
        amend_keys(path, seen_at=now.isoformat())


def note_way(path: Path, way: Way) -> None:
    """Keep how to reach the office where a locked device finds it."""
    kept = read_keys(path)
    said = {"device": way.device, "address": way.address, "authority": way.authority}
    if kept.get("office") != said:
        amend_keys(path, office=said)


def way_of(path: Path) -> Way | None:
    """Return how to reach the office, None where an earlier program did not note it."""
    said = read_keys(path).get("office")
    return Way(said["device"], said["address"], said["authority"]) if said else None


def check_lease(path: Path, kept: dict[str, Any], parts: Parts, now: datetime) -> None:
    """Refuse to open when the lease has ended, and put the share out of reach."""
    if not _is_over(kept, now):
        return
    if kept["lease"]["share"] is not None:
        kept = _put_away(path, kept, parts, time_here(kept, now))
    ends_at = datetime.fromisoformat(kept["lease"]["ends_at"])
    raise LeaseOver(
        "The time this laptop opens without the office ended on {day}. What you wrote is kept. Go online "
        "and open it again, or call the office with {request} and enter the code it tells below the "
        "passphrase, or by `fieldsales lease renew --code CODE`.",
        day=ends_at.date().isoformat(),
        request=kept["request"]["id"],
        where="lease",
    )


def request_of(path: Path) -> str:
    """Return what to tell the office on the phone; refuse while the lease lasts or nobody opened since."""
    request = read_keys(path).get("request")
    if request is None:
        raise RuleError(
            "This laptop asks for nothing: its lease has not ended, or nobody tried to open it since. Try "
            "to open it once."
        )
    return str(request["id"])


def share_by_code(kept: dict[str, Any], parts: Parts, code: str) -> bytes:
    """Return the share that was put away under the code told on the phone."""
    request, device = kept.get("request"), bytes.fromhex(kept["device"])
    if request is None:
        raise RuleError("This laptop waits for no code; open it with its passphrase.", where="CODE")
    try:
        return parts.unwrap("phone", b64decode(request["share"]), device, heard(code).encode())
    except InvalidTag as error:
        raise RuleError(
            "That code does not answer {request}. Read the code again, or ask the office for the code of "
            "this laptop and this request.",
            request=request["id"],
            where="CODE",
        ) from error


def with_lease(kept: dict[str, Any], parts: Parts, lease: Lease, now: datetime) -> dict[str, Any]:
    """Return the key file with a renewed lease; `now` is the office's time, from which time goes on here.

    Raises InvalidTag when the share is not the one that the data key was wrapped with.
    """
    device = bytes.fromhex(kept["device"])
    parts.unwrap("data" + kept["lease"]["id"], b64decode(kept["daily"]), device, lease.share)
    renewed = {
        "id": kept["lease"]["id"],
        "ends_at": lease.ends_at.isoformat(),
        "share": b64(parts.wrap("share", lease.share, device)),
        "renewed_at": now.isoformat(),
    }
    rest = {name: value for name, value in kept.items() if name != "request"}
    return rest | {"lease": renewed, "seen_at": now.isoformat()}


def _is_over(kept: dict[str, Any], now: datetime) -> bool:
    ends_at = datetime.fromisoformat(kept["lease"]["ends_at"])
    return kept["lease"]["share"] is None or time_here(kept, now) >= ends_at


def _put_away(path: Path, kept: dict[str, Any], parts: Parts, seen: datetime) -> dict[str, Any]:
    """Put the share where only the office's answer to a new request reaches it."""
    device, request = bytes.fromhex(kept["device"]), new_request()
    share = parts.unwrap("share", b64decode(kept["lease"]["share"]), device)
    code = heard(answer_to(request, share)).encode()
    put = {"id": request, "share": b64(parts.wrap("phone", share, device, code))}
    lease = kept["lease"] | {"share": None}
    after = kept | {"lease": lease, "request": put, "seen_at": seen.isoformat()}
    write_keys(path, after)
    return after

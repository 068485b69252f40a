"""What is being entered about a meeting, as plain values: a draft, then what the service takes.

A draft is JSON under `outcome/ID`; a text that is none of ours is no draft.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from fieldsales.domain.ids import ContactId, PersonId, ServiceId
from fieldsales.domain.meeting import MeetingState, NextStep, Side
from fieldsales.domain.service import Reaction
from fieldsales.ui.today.words import Result

if TYPE_CHECKING:
    from fieldsales.services.meetings import Ended

MEET_AGAIN_AFTER, CALL_AFTER = timedelta(days=21), timedelta(days=7)


class Step(StrEnum):
    """What follows a meeting."""

    MEETING = "meeting"
    CALL = "call"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class OutcomeDraft:
    """What is entered so far. Ids are hexadecimal text, days ISO; `is_open` says that it was in sight."""

    result: str = ""
    words: str = ""
    came: tuple[str, ...] = ()
    others: str = ""
    offers: tuple[tuple[str, str], ...] = ()
    step: str = ""
    step_day: str = ""
    none_because: str = ""
    referral: str = ""
    side: str = Side.CLIENT.value
    leader: str = ""
    no_leader_reason: str = ""
    is_solved: str = ""
    moved_to: str = ""
    override_reason: str = ""
    is_open: bool = True

    @property
    def is_empty(self) -> bool:
        """Say whether nothing worth keeping was entered."""
        plain = OutcomeDraft(came=self.came, is_open=self.is_open)
        return self == plain

    def packed(self) -> str:
        """Return it as text."""
        return json.dumps(asdict(self), ensure_ascii=False)

    def reaction_to(self, service: str) -> str:
        """Return the reaction entered for a service, empty when it was not raised."""
        return dict(self.offers).get(service, "")

    def with_reaction(self, service: str, reaction: str) -> "OutcomeDraft":
        """Return it with another reaction; an empty one takes the service out."""
        kept = tuple((s, r) for s, r in self.offers if s != service)
        return replace(self, offers=(*kept, (service, reaction)) if reaction else kept)


def unpacked(text: str) -> OutcomeDraft | None:
    """Return the draft in a text; None when there is none, or it is not one."""
    try:
        raw = json.loads(text) if text else None
        if not isinstance(raw, dict):
            return None
        raw["came"] = tuple(str(c) for c in raw.get("came", ()))
        raw["offers"] = tuple((str(s), str(r)) for s, r in raw.get("offers", ()))
        return OutcomeDraft(**raw)
    except (ValueError, TypeError):
        return None


def next_step_of(draft: OutcomeDraft, words: str) -> NextStep | None:
    """Return what follows; `words` say it (Call Elena, Meet again). None when nothing was chosen."""
    match draft.step:
        case Step.NONE:
            return NextStep(none_because=draft.none_because.strip() or words)
        case Step.MEETING | Step.CALL:
            return NextStep(words, _day(draft.step_day))
        case _:
            return None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def default_day(step: Step, today: date) -> date:
    """Return the day offered for a step: a call in a week, a meeting in three, never on a weekend."""
    day = today + (MEET_AGAIN_AFTER if step is Step.MEETING else CALL_AFTER)
    while day.weekday() >= 5:
        day += timedelta(days=1)
    return day


def ended_of(draft: OutcomeDraft, step_words: str, contacts: Sequence[bytes]) -> "Ended":
    """Return what the service takes; a moved meeting is not ended and has its own way."""
    from fieldsales.services.meetings import Ended, Offered

    result = Result(draft.result)
    state = MeetingState(result.value)
    if result is not Result.HELD:
        return Ended(state, reason=draft.words.strip(), side=Side(draft.side))
    came = tuple(ContactId(c) for c in contacts if c.hex() in draft.came)
    others = tuple(name for part in draft.others.split(",") if (name := part.strip()))
    offers = tuple(
        Offered(ServiceId(bytes.fromhex(service)), Reaction(reaction))
        for service, reaction in draft.offers
    )
    return Ended(
        state,
        summary=draft.words.strip(),
        came=came,
        others=others,
        offers=offers,
        next_step=next_step_of(draft, step_words),
        referral=draft.referral,
        leader_id=PersonId(bytes.fromhex(draft.leader)) if draft.leader else None,
        no_leader_reason=draft.no_leader_reason.strip(),
        is_solved={"yes": True, "no": False}.get(draft.is_solved),
    )

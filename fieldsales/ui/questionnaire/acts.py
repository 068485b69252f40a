"""What may be done with a questionnaire besides filling it: return, approve, reject, give up, withdraw.

Offers only what the rules allow this person in this state; asks the reason where one is needed.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from fieldsales.domain.response import Response
from fieldsales.domain.rules import open_verbs
from fieldsales.ui.calendar.reasons import ReasonPopover
from fieldsales.ui.page import Me, PageContext
from fieldsales.ui.parts.buttons import Button, Rank

translate = QCoreApplication.translate
KINDS = ("response", "membership", "case", "referral", "offer", "contact")


@dataclass(frozen=True, slots=True)
class ResponseAct:
    """One thing that may be done; `question` asks the reason, empty when none is needed."""

    verb: str
    words: str
    done: str
    icon: str
    key: str
    question: str = ""
    rank: Rank = Rank.SECOND


def acts_for(response: Response, me: Me) -> tuple[ResponseAct, ...]:
    """Return what this person may do with a questionnaire now, in rising importance."""
    verbs = open_verbs(response, me.person_id, me.roles)
    return tuple(act for act in _all() if act.verb in verbs)


def _all() -> tuple[ResponseAct, ...]:
    return (
        ResponseAct(
            "abandon",
            translate("questionnaire", "Give up"),
            translate("questionnaire", "Questionnaire given up"),
            "circle-slash",
            "X",
            translate("questionnaire", "Why is it given up?"),
        ),
        ResponseAct(
            "withdraw",
            translate("questionnaire", "Withdraw"),
            translate("questionnaire", "Questionnaire withdrawn"),
            "circle-slash",
            "X",
            translate("questionnaire", "Why is it withdrawn? The person may ask for it."),
        ),
        ResponseAct(
            "reject",
            translate("questionnaire", "Reject"),
            translate("questionnaire", "Questionnaire rejected"),
            "circle-x",
            "D",
            translate("questionnaire", "Why is it rejected?"),
        ),
        ResponseAct(
            "return",
            translate("questionnaire", "Return"),
            translate("questionnaire", "Questionnaire returned"),
            "undo-2",
            "R",
            translate("questionnaire", "What should be mended?"),
        ),
        ResponseAct(
            "approve",
            translate("questionnaire", "Approve"),
            translate("questionnaire", "Questionnaire approved"),
            "circle-check",
            "A",
            rank=Rank.FIRST,
        ),
    )


class ResponseDoer:
    """Does what was chosen, with a reason where one is asked, and offers Undo."""

    def __init__(self, context: PageContext, owner: QWidget) -> None:
        self._context, self._owner = context, owner

    def button(self, act: ResponseAct, response: Response) -> Button:
        """Return a button for an act."""
        made = Button(act.words, rank=act.rank, icon=act.icon, key=act.key)
        made.clicked.connect(partial(self.ask, act, response, made))
        return made

    def ask(self, act: ResponseAct, response: Response, target: QWidget) -> None:
        """Ask why, if that is needed, at a place; then do it."""
        if not act.question:
            self.do(act, response, "")
            return
        popover = ReasonPopover(target, act.question, act.words)
        popover.given.connect(lambda reason, _choice: self.do(act, response, reason))
        popover.ask(target)

    def do(
        self,
        act: ResponseAct,
        response: Response,
        reason: str,
        then: Callable[[], object] | None = None,
    ) -> None:
        """Do it."""

        def work() -> int:
            return self._context.services.verbs.say(act.verb, response, reason=reason)

        def done(seq: int) -> None:
            self._context.undo.did(seq, act.done, *KINDS)
            if then is not None:
                then()

        self._context.tasks.run(
            work, parent=self._owner, then=done, writes=True, name=f"{act.verb} a questionnaire"
        )

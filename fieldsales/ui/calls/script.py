"""The words of a call, filled in: how to open, why now, what to ask, what to answer, how to end.

Written in the client's language where it is one of ours, since they are read out. The principle of the
original text: the partner's opinion is the reason for the call; nothing is sold on the phone, and nobody
with an open case is invited as if nothing had happened (RULES section 6.2).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QLocale

from fieldsales.config import LANGUAGES
from fieldsales.planning.offering import Offering
from fieldsales.ui import format as fmt
from fieldsales.views.calls import CallCard, CallFor
from fieldsales.words import Words, words_of

_LOCALES = {"en": "en_GB", "es": "es_ES", "ru": "ru_RU"}
_NOON, _EVENING = 12, 18
_LONG = QLocale.FormatType.LongFormat


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the script: its name for the clerk, the words to say."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What to answer when the client says something usual."""

    said: str
    text: str


@dataclass(frozen=True, slots=True)
class Script:
    """The words of a call."""

    steps: tuple[Step, ...]
    answers: tuple[Answer, ...]
    ending: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Caller:
    """Who calls: her name, the firm's, what time it is."""

    name: str
    firm: str
    now: datetime
    is_called: bool = False
    """The client rang us."""


def language_of(card: CallCard) -> str:
    """Return the language to speak with a client: the contact's, else the firm's, else the reader's."""
    for wanted in (card.contact.language if card.contact else "", card.client.language):
        if wanted[:2] in LANGUAGES:
            return wanted[:2]
    return fmt.language()


def script_of(card: CallCard, offering: Offering | None, caller: Caller) -> Script:
    """Return the words for a client."""
    writer = _Writer(card, offering, caller)
    if card.row.reason is CallFor.CONFIRM and card.meeting is not None:
        steps = writer.confirming()
    else:
        steps = writer.inviting()
    return Script(steps, writer.answers(), writer.ending())


class _Writer:
    """Fills the templates for one client."""

    def __init__(self, card: CallCard, offering: Offering | None, caller: Caller) -> None:
        self._card, self._offering, self._caller = card, offering, caller
        self._language = language_of(card)
        self._words: Words = words_of(self._language)
        self._reader: Words = words_of(fmt.language())

    def inviting(self) -> tuple[Step, ...]:
        """Return open, why now, ask."""
        names = self._reader
        return (
            Step(names.translate("script", "Open"), self._opening()),
            Step(names.translate("script", "Why now"), self._reason()),
            Step(names.translate("script", "Ask"), self._question()),
        )

    def confirming(self) -> tuple[Step, ...]:
        """Return the words of the day before."""
        names, words, meeting = self._reader, self._words, self._card.meeting
        if meeting is None:
            return ()
        slot = meeting.slot
        asks = words.translate("script", "{crew} are with you on {when}. Does it stay so?")
        if len(self._card.crew) == 1:
            asks = words.translate("script", "{crew} is with you on {when}. Does it stay so?")
        when = self._when(slot.start, slot.zone)
        return (
            Step(names.translate("script", "Open"), self._greeting()),
            Step(names.translate("script", "Ask"), asks.format(crew=self._crew(), when=when)),
            Step(names.translate("script", "Who and where"), self._who_and_where()),
        )

    def ending(self) -> tuple[Step, ...]:
        """Return what to say once a time is agreed."""
        names, words = self._reader, self._words
        closing = words.translate(
            "script", "Thank you. The day before we ring briefly. Until then, good-bye."
        )
        return (
            Step(names.translate("script", "Who and where"), self._who_and_where()),
            Step(names.translate("script", "End"), closing),
        )

    def answers(self) -> tuple[Answer, ...]:
        """Return what to answer to what clients usually say."""
        names, words = self._reader, self._words
        no_time = words.translate(
            "script",
            "Then half an hour is enough: we keep it to the twelve questions that matter. When may I "
            "call again, if now is a bad moment?",
        )
        mail = words.translate(
            "script", "Gladly, with two times to choose from. May I ring tomorrow for your choice?"
        )
        well = words.translate(
            "script",
            "Then yours are exactly the opinions we learn from. And there are new services you should "
            "judge first.",
        )
        not_well = words.translate(
            "script",
            "That is the most important reason to come. What happened? You will hear from us before "
            "the visit.",
        )
        who = words.translate("script", "{caller} from {firm}. {past}").format(
            caller=self._caller.name, firm=self._caller.firm, past=self._past()
        )
        return (
            Answer(names.translate("script", "No time"), no_time),
            Answer(names.translate("script", "Send an e-mail"), mail),
            Answer(names.translate("script", "All is well"), well),
            Answer(names.translate("script", "Not satisfied"), not_well),
            Answer(names.translate("script", "Who are you?"), who.strip()),
        )

    def _greeting(self) -> str:
        words, card = self._words, self._card
        hour = self._caller.now.astimezone(ZoneInfo(card.zone)).hour
        hello = words.translate("script", "Good morning")
        if hour >= _EVENING:
            hello = words.translate("script", "Good evening")
        elif hour >= _NOON:
            hello = words.translate("script", "Good afternoon")
        contact = card.contact
        who = (contact.name.address_form or contact.name.full) if contact else ""
        if self._caller.is_called:
            thanks = words.translate("script", "{hello}, {firm}, {caller}. How can I help?")
            return thanks.format(hello=hello, firm=self._caller.firm, caller=self._caller.name)
        if not who:
            asks = words.translate(
                "script",
                "{hello}, {caller} from {firm}. Could you put me through to the person who decides "
                "about your services?",
            )
            return asks.format(hello=hello, caller=self._caller.name, firm=self._caller.firm)
        named = words.translate("script", "{hello}, {who}. {caller} from {firm}.")
        return named.format(hello=hello, who=who, caller=self._caller.name, firm=self._caller.firm)

    def _opening(self) -> str:
        parts = [self._greeting()]
        if self._card.contact is not None and not self._caller.is_called:
            parts.append(self._past())
            parts.append(self._words.translate("script", "Have you two minutes?"))
        return " ".join(p for p in parts if p)

    def _past(self) -> str:
        """Return what we have in common, as far as the records tell."""
        card, words = self._card, self._words
        if card.first_met is None:
            return ""
        year = card.first_met.astimezone(ZoneInfo(card.zone)).year
        if card.answers_for:
            with_whom = words.translate("script", "You have worked with {person} since {year}.")
            return with_whom.format(person=card.answers_for, year=year)
        return words.translate("script", "We have worked together since {year}.").format(year=year)

    def _reason(self) -> str:
        card, words = self._card, self._words
        parts = []
        if card.open_case is not None:
            told = words.translate(
                "script", "You told us about “{matter}”. We have worked on it and bring the answer."
            )
            parts.append(told.format(matter=card.open_case.title))
        elif card.row.reason is CallFor.REBOOK and card.row.meeting_start is not None:
            missed = words.translate("script", "We missed each other on {day}; I am sorry.")
            day = self._day(card.row.meeting_start.astimezone(ZoneInfo(card.zone)).date())
            parts.append(missed.format(day=day))
        elif card.first_met is not None:
            parts.append(
                words.translate(
                    "script",
                    "We ask a few long-standing partners in person what we do well and what we "
                    "should change. Your opinion decides what we do next year.",
                )
            )
        else:
            parts.append(
                words.translate(
                    "script",
                    "We would like to know how firms like yours work, and show what we do for your "
                    "neighbours.",
                )
            )
        parts.append(self._visit())
        return " ".join(p for p in parts if p)

    def _visit(self) -> str:
        trip, words = self._card.trip, self._words
        if trip is None or not self._card.crew:
            return ""
        told = words.translate("script", "{crew} are in {region} {days}.")
        if len(self._card.crew) == 1:
            told = words.translate("script", "{crew} is in {region} {days}.")
        days = self._span(trip.dates.first, trip.dates.last)
        return told.format(crew=self._crew(), region=trip.title or trip.number, days=days)

    def _question(self) -> str:
        words, offers = self._words, self._two_times()
        if not offers:
            return words.translate("script", "When would a visit suit you?")
        if len(offers) == 1:
            one = words.translate("script", "It takes {minutes} minutes. Would {first} suit you?")
            return one.format(minutes=self._minutes(), first=offers[0])
        two = words.translate(
            "script", "It takes {minutes} minutes. Would {first} suit you, or is {second} better?"
        )
        return two.format(minutes=self._minutes(), first=offers[0], second=offers[1])

    def _two_times(self) -> Sequence[str]:
        """Return the best time and the best one of another day."""
        if self._offering is None:
            return ()
        firsts = [(d.offers[0], d.zone) for d in self._offering.days[:2]]
        return [self._when(o.start, zone) for o, zone in firsts]

    def _who_and_where(self) -> str:
        words, address = self._words, self._card.client.address
        street = ", ".join(p for p in (address.street, address.town) if p) if address else ""
        asks = words.translate(
            "script", "Who else should be there? Where do they park, for whom do they ask?"
        )
        if not street:
            return " ".join((words.translate("script", "At which address?"), asks))
        at = words.translate("script", "At {address}, is that right?").format(address=street)
        return f"{at} {asks}"

    def _crew(self) -> str:
        names = [name.split()[0] for name in self._card.crew]
        if len(names) < 2:
            return "".join(self._card.crew)
        last = self._words.translate("script", "{names} and {last}")
        return last.format(names=", ".join(names[:-1]), last=names[-1])

    def _minutes(self) -> int:
        return self._offering.minutes if self._offering else 60

    def _when(self, moment: datetime, zone: str) -> str:
        local = moment.astimezone(ZoneInfo(zone))
        at = self._words.translate("script", "{day} at {time}")
        return at.format(day=self._day(local.date()), time=f"{local:%H:%M}")

    def _day(self, day: date) -> str:
        """Return a day as it is said: on Tuesday 17, el martes 17, во вторник, 17-го."""
        locale = QLocale(_LOCALES[self._language])
        name = locale.dayName(day.isoweekday(), _LONG)
        if self._language == "es":
            return f"el {name} {day.day}"
        if self._language == "ru":
            return f"{_RUSSIAN_DAYS[day.weekday()]}, {day.day}-го"
        return f"{name} {day.day}"

    def _span(self, first: date, last: date) -> str:
        locale = QLocale(_LOCALES[self._language])
        month = locale.monthName(last.month, _LONG)
        begins = "" if first.month == last.month else f" {locale.monthName(first.month, _LONG)}"
        if self._language == "es":
            begins = begins.replace(" ", " de ", 1)
            return f"del {first.day}{begins} al {last.day} de {month}"
        if self._language == "ru":
            return f"с {first.day}{begins} по {last.day} {month}"
        return f"from {first.day}{begins} to {last.day} {month}"


_RUSSIAN_DAYS = (
    "в понедельник",
    "во вторник",
    "в среду",
    "в четверг",
    "в пятницу",
    "в субботу",
    "в воскресенье",
)

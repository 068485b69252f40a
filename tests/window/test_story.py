"""The main job through two real windows on screens of their own, the network cut in the middle.

Founding of the office is by commands, as on a server without a screen; from the first run of desk and
laptop on everything is done with mouse and keyboard. Nothing here touches a profile but the windows.
"""

import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.end2end.company import SECRETS, Folder, Running, free_port, office_server, way_to
from tests.window.person import Person, before_the_window

PASSPHRASE = SECRETS["FIELDSALES_PASSPHRASE"]
CLIENT = "Bodegas Tierra Parda"
WORDS_OF_CASE = "Two deliveries came late and nobody called"
OF_DESK, OF_CREW = "The desk says: ask for the manager", "The crew says: ring twice at the gate"
OPEN_QUESTIONS = 6


@dataclass(frozen=True, slots=True)
class Company:
    """The office, the way of the laptop to it, codes for two people."""

    server: Running
    way: Running
    lead_code: str
    rep_code: str


@contextmanager
def _company(folder: Path) -> Iterator[Company]:
    office, port, way_port = Folder(folder / "office"), free_port(), free_port()
    founding = ["--company", "Guadalex", "--email", "head@x.es", "--name", "Carmen Ruiz"]
    office.do("office", "init", *founding, "--address", f"127.0.0.1:{port}")
    region = office.do("office", "region", "add", "Extremadura Sur")["id"]
    for email, name, roles in (
        ("lead@x.es", "Lucia Ortega", ("lead", "office")),
        ("rep@x.es", "Marcos Pena", ("rep",)),
    ):
        asked = [w for role in roles for w in ("--role", role)]
        office.do("office", "person", "add", email, "--name", name, *asked)
        office.do("office", "person", "grant", email, "--region", region)
    server, way = office_server(office, port), way_to(way_port, port)
    try:
        server.start()
        way.start()
        lead = office.do("office", "code", "lead@x.es")["code"]
        by_way = ["--address", f"127.0.0.1:{way_port}"]
        yield Company(server, way, lead, office.do("office", "code", "rep@x.es", *by_way)["code"])
    finally:
        way.kill()
        server.kill()


def _enrol(person: Person, code: str) -> None:
    person.sees("Join your office")
    person.types(code)
    person.clicks("Next")
    person.sees("Choose your passphrase")
    person.types(PASSPHRASE)
    person.presses("Tab")
    person.types(PASSPHRASE)
    person.presses("Return")
    person.sees("All of it is here.")
    person.presses("Return")
    person.sees("Clients")


def _brigade(desk: Person) -> None:
    desk.clicks("People and devices")
    desk.reads("Marcos Pena")
    desk.presses("b")
    desk.sees("Add a brigade")
    desk.types("Guadiana")
    desk.presses("Tab", "Tab", "Tab")
    desk.types("L")
    desk.presses("Tab")
    desk.types("L")
    desk.presses("Return")
    desk.sees("Brigade Guadiana added")


def _client(desk: Person) -> None:
    desk.clicks("Clients")
    desk.sees("No clients on this laptop yet")
    desk.presses("n")
    desk.sees("Whom we talk to")
    for text in (CLIENT, "Zafra", "Calle Ancha 3", "", "924 555 010", "", "Elena", "Maldonado"):
        if text:
            desk.types(text)
        desk.presses("Tab")
    desk.clicks("Create client")
    desk.sees("Book the first meeting")
    assert "Madrid" in desk.reads("Time zone: ")


def _trip(desk: Person) -> None:
    desk.clicks("Trip calendars")
    desk.clicks("New trip")
    desk.fills("A town of the region", "Zaf")
    desk.clicks("Zafra, Extremadura, ES")
    desk.fills("First day", "today")
    desk.fills("Last day", "in 9 days")
    desk.presses("ctrl+Return")
    desk.reads("Brigade Guadiana: ")
    desk.clicks("More about this trip")
    desk.clicks("Open for booking")
    desk.sees("Extremadura Sur is open for booking")


def _book(desk: Person) -> None:
    desk.clicks("Calls")
    desk.reads("Fit for ")
    desk.sees("Booked")
    desk.presses("1")
    desk.sees("Book this time?")
    desk.presses("Return")
    desk.reads(f"{CLIENT} booked: ")


def _hold(rep: Person) -> None:
    """Start the meeting, fill in the questionnaire, enter the outcome: all of it with no network."""
    rep.clicks("Today")
    _go_to_the_day_of_the_meeting(rep)
    rep.presses("Return")
    rep.sees("Enter outcome")
    rep.presses("q")
    rep.sees("Are you still the person who decides about our services?")
    rep.presses("a")
    rep.clicks("Satisfaction")
    rep.sees("Quality of the service")
    rep.presses("2")
    rep.reads("A case opens with this answer.")
    rep.presses("Return")
    for question in (
        "Keeping of dates",
        "Price for what you get",
        "The people who look after you",
        "Help when something goes wrong",
        "Would you recommend us to a business friend?",
    ):
        rep.is_at(question)
        rep.presses("4", "Return")
    rep.is_at("What is the main reason for this number?")
    rep.types("Late twice")
    rep.presses("Return")
    rep.is_at("Has anything happened in the last year that we should put right?")
    rep.presses("c", "Return")
    rep.is_at("What happened, and since when?")
    rep.types(WORDS_OF_CASE)
    rep.presses("Return")
    _finish(rep)
    rep.clicks("Today")
    rep.sees(CLIENT)
    _outcome(rep)


def _go_to_the_day_of_the_meeting(rep: Person) -> None:
    """Late in the day the desk offered another day than today."""
    rep.reads("day ")
    for _ in range(4):
        if rep.shows(CLIENT, within=5):
            return
        rep.presses("alt+Right")
    raise AssertionError("the meeting is on no day of the trip")


def _finish(rep: Person) -> None:
    rep.clicks("To finish")
    rep.is_at("Is there anything we did not ask?")
    for _ in range(4):
        rep.clicks("Next")
    rep.is_at("Finish")
    for left in range(OPEN_QUESTIONS, 0, -1):
        rep.counts("Go to it", left)
        rep.presses("n")
    rep.counts("Go to it", 0)
    rep.presses("ctrl+Return")
    rep.reads("Case C-")
    rep.clicks("Done")


def _outcome(rep: Person) -> None:
    rep.clicks("Enter outcome")
    rep.sees("How did it end?")
    rep.presses("1")
    rep.fills("In a few words", "Wants a better lane")
    rep.clicks("Call")
    rep.sees("Day of the next step")
    rep.presses("ctrl+Return")
    rep.reads("1 held of")


def _note(person: Person, text: str) -> None:
    person.clicks("Clients")
    person.reads("1 client · ")
    person.presses_until("Return", "Notes:")
    person.clicks("Notes:")
    person.sees("Save")
    person.types(text)
    person.presses("ctrl+Return")
    person.sees(f"Notes: {text}")


def _meet_again(company: Company, desk: Person, rep: Person) -> None:
    """Bring the network back; the value changed on both sides is settled at the desk."""
    desk.presses("ctrl+shift+y")
    desk.reads("Up to date")
    assert "cannot be reached" in _sync_complaint(rep)
    company.way.start()
    rep.presses("ctrl+shift+y")
    rep.reads("1 conflict to look at")
    desk.presses("ctrl+shift+y")
    desk.reads("1 conflict to look at")
    desk.clicks(f"Notes: {OF_DESK}")
    desk.presses("Escape", "v")
    desk.sees("Both values are kept. Choose which one is shown.")
    desk.clicks(OF_CREW)
    desk.clicks("Keep my choice")
    desk.sees(f"Notes: {OF_CREW}")


def _sync_complaint(rep: Person) -> str:
    rep.presses("ctrl+shift+y")
    rep.reads("Working offline")
    rep.clicks_kind("SyncCard")
    said = rep.reads("cannot be reached")
    rep.presses("Escape")
    return said


def _print(desk: Person, out: Path) -> str:
    desk.clicks("Reports")
    desk.reads("Drawn in")
    desk.presses("ctrl+s")
    desk.sees("File name:")
    desk.presses("ctrl+a")
    desk.types(str(out))
    desk.presses("Return")
    desk.sees(f"Saved: {out.name}")
    return "\n".join(page.extract_text() for page in PdfReader(out).pages)


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="the virtual screen is one of X")
def test_the_main_job_through_the_window(tmp_path: Path) -> None:
    with ExitStack() as stack:
        company = stack.enter_context(_company(tmp_path))
        desk = stack.enter_context(before_the_window(tmp_path / "desk"))
        _enrol(desk, company.lead_code)
        for work in (_brigade, _client, _trip, _book):
            work(desk)
        desk.presses("ctrl+shift+y")
        desk.reads("Up to date")
        rep = stack.enter_context(before_the_window(tmp_path / "laptop"))
        _enrol(rep, company.rep_code)

        company.way.kill()
        _hold(rep)
        _note(rep, OF_CREW)
        _note(desk, OF_DESK)
        _meet_again(company, desk, rep)
        text = _print(desk, tmp_path / "report.pdf")
        for words in ("Trip report", CLIENT, "Elena Maldonado", WORDS_OF_CASE[:20]):
            assert words in text, words
        assert (desk.closes(), rep.closes()) == (0, 0)

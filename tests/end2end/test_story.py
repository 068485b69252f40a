"""The main job by commands: office, desk and laptop as three processes, the network cut in the middle."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from tests.end2end.company import Folder, Running, free_port, office_server, way_to
from tests.postgres import fresh_database

TODAY = datetime.now(UTC).date()
WORDS_OF_CASE = "Two deliveries came late and nobody called"


@dataclass(frozen=True, slots=True)
class Company:
    """Three profiles, the server of the office, the way from the laptop to it."""

    office: Folder
    desk: Folder
    laptop: Folder
    server: Running
    way: Running
    region: str


@contextmanager
def _company(tmp_path: Path, *, database: str = "", workers: int = 1) -> Iterator[Company]:
    office, desk, laptop = (Folder(tmp_path / n) for n in ("office", "desk", "laptop"))
    port, way_port = free_port(), free_port()
    founding = ["--company", "Guadalex", "--email", "head@x.es", "--name", "Carmen Ruiz"]
    more = ["--database", database] if database else []
    made = office.do("office", "init", *founding, "--address", f"127.0.0.1:{port}", *more)
    assert {"office", "code"} <= made.keys()
    region = office.do("office", "region", "add", "Extremadura Sur")["id"]
    for email, name, roles in (
        ("lead@x.es", "Lucía Ortega", ("lead", "office")),
        ("rep@x.es", "Marcos Peña", ("rep",)),
    ):
        asked = [w for role in roles for w in ("--role", role)]
        office.do("office", "person", "add", email, "--name", name, *asked)
        office.do("office", "person", "grant", email, "--region", region)
    server, way = office_server(office, port, workers), way_to(way_port, port)
    try:
        assert server.start().startswith("The office answers at")
        way.start()
        desk.do("enrol", office.do("office", "code", "lead@x.es")["code"])
        code = office.do("office", "code", "rep@x.es", "--address", f"127.0.0.1:{way_port}")
        laptop.do("enrol", code["code"])
        for folder in (desk, laptop):
            folder.do("sync")
        yield Company(office, desk, laptop, server, way, region)
    finally:
        way.kill()
        server.kill()


def _trip(company: Company) -> dict[str, str]:
    """Let the desk draw up a trip with one meeting; return the ids."""
    desk, region = company.desk, company.region
    people = {p["email"]: p["id"] for p in desk.do("person", "list")}
    brigade = desk.do("brigade", "add", name="Guadiana", letters="GU")["id"]
    for email in ("lead@x.es", "rep@x.es"):
        desk.do(
            "brigade_member", "add", brigade_id=brigade, person_id=people[email], since="2026-01-01"
        )
    dates = {"first": f"{TODAY - timedelta(days=1)}", "last": f"{TODAY + timedelta(days=10)}"}
    trip = desk.do(
        "trip", "add", region_id=region, number="T-26-014", brigade_id=brigade, dates=dates,
        title="Extremadura Sur", zone="Europe/Madrid",
    )["id"]  # fmt: skip
    client = desk.do("client", "add", region_id=region, name="Bodegas Tierra Parda")["id"]
    contact = desk.do(
        "contact", "add", client_id=client, name={"given": "Elena", "family": "Maldonado"}
    )["id"]
    slot = {"start": f"{TODAY}T10:00", "minutes": 60, "zone": "Europe/Madrid"}
    meeting = desk.do(
        "meeting", "add", trip_id=trip, brigade_id=brigade, client_id=client, contact_id=contact,
        slot=slot, purpose="Satisfaction and the new cold chain",
    )["id"]  # fmt: skip
    desk.do("trip", "open", trip)
    desk.do("trip", "depart", trip)
    return {"trip": trip, "client": client, "contact": contact, "meeting": meeting}


def _hold_meeting(laptop: Folder, ids: dict[str, str], tmp_path: Path) -> dict[str, Any]:
    """Hold the meeting on the laptop and fill in the questionnaire; return what came of it."""
    laptop.do("meeting", "confirm", ids["meeting"])
    laptop.do("meeting", "start", ids["meeting"])
    answers = tmp_path / "answers.json"
    given = {
        "D1": 2,
        "D9": WORDS_OF_CASE,
        "G1": [{"G1_firm": "Aceites La Encina", "G1_person": "Rosa Gil", "G2": "yes"}],
    }
    answers.write_text(json.dumps(given))
    filled: dict[str, Any] = laptop.do(
        "response", "fill", "vip", "--client", ids["client"], "--meeting", ids["meeting"],
        "--contact", ids["contact"], "--answers", str(answers), "--open-as", "not_asked",
    )  # fmt: skip
    step = {"what": "Send the offer for the cold chain", "by": f"{TODAY + timedelta(days=7)}"}
    laptop.do("meeting", "hold", ids["meeting"], next_step=step, summary="Wants a better lane")
    return filled


def _text_of(report: Path) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(report).pages)


def _tell(company: Company, tmp_path: Path) -> None:
    desk, laptop = company.desk, company.laptop
    ids = _trip(company)
    assert desk.do("sync")["up"] >= 9
    laptop.do("sync")
    assert laptop.do("meeting", "show", ids["meeting"])["outcome"]["state"] == "planned"

    company.way.kill()
    desk.do("client", "edit", ids["client"], notes="The desk says: ask for the manager")
    laptop.do("client", "edit", ids["client"], notes="The crew says: ring twice at the gate")
    filled = _hold_meeting(laptop, ids, tmp_path)
    assert len(filled["cases"]) == 1
    assert len(filled["referrals"]) == 1
    cut_off = laptop.run("sync")
    assert cut_off.code == 3
    assert "cannot be reached" in cut_off.complaint
    assert laptop.do("status")["waiting"] >= 5
    desk.do("sync")

    company.way.start()
    back = laptop.do("sync")
    assert (back["quarantined"], back["conflicts"]) == (0, 1)
    assert desk.do("sync")["conflicts"] == 1
    (conflict,) = desk.do("conflict", "list")
    assert laptop.do("conflict", "list") == [conflict]
    assert conflict["field"] == "notes"
    assert {v["author"] for v in conflict["values"]} == {"Lucía Ortega", "Marcos Peña"}
    chosen = "The crew says: ring twice at the gate"
    desk.do("conflict", "settle", conflict["id"], "--take", chosen)
    desk.do("sync")
    laptop.do("sync")
    for folder in (desk, laptop):
        assert folder.do("conflict", "list") == []
        assert folder.do("client", "show", ids["client"])["notes"] == chosen
        assert folder.do("meeting", "show", ids["meeting"])["outcome"]["state"] == "held"
        assert [c["words"] for c in folder.do("case", "list")] == [WORDS_OF_CASE]
        assert folder.do("sync")["down"] == 0
    history = desk.do("client", "history", ids["client"])
    assert "The desk says: ask for the manager" in [w["value"] for w in history]

    for language, heading in (("en", "Trip"), ("ru", "Отчёт о выезде")):
        out = tmp_path / f"report_{language}.pdf"
        desk.do("report", "trip", ids["trip"], "--out", str(out), "--language", language)
        text = _text_of(out)
        for words in (heading, "T-26-014", "Bodegas Tierra Parda", WORDS_OF_CASE[:20]):
            assert words in text, words


@pytest.mark.slow
def test_the_main_job_from_nothing_to_the_report(tmp_path: Path) -> None:
    with _company(tmp_path) as company:
        _tell(company, tmp_path)


@pytest.mark.slow
def test_the_main_job_with_two_workers_over_postgresql(tmp_path: Path) -> None:
    with _company(tmp_path, database=fresh_database("story"), workers=2) as company:
        _tell(company, tmp_path)

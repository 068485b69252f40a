"""The commands: import clients, import undo."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fieldsales.cli import frame
from fieldsales.cli.main import run
from fieldsales.config import Profile
from fieldsales.services.opening import OpenDevice, Services
from tests.formats.books import new_book, saved
from tests.make import Bench
from tests.services.taking import clients, contacts

Say = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def say(
    bench: Bench,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> Say:
    """Run a command on the bench's base; return exit code, what --json printed, and the complaint."""

    class _Open(OpenDevice):
        def close(self) -> None:
            """The bench's base is closed by its fixture."""

    def opened(*_: object) -> OpenDevice:
        services: Services = bench.services
        return _Open(Profile(tmp_path), None, bench.base, services)  # type: ignore[arg-type]

    monkeypatch.setattr(frame, "open_device", opened)
    monkeypatch.setenv("FIELDSALES_PASSPHRASE", "not asked for here")

    def command(*words: str) -> tuple[int, Any, str]:
        code = run(["import", *words, "--json"])
        out, complaint = capsys.readouterr()
        return code, json.loads(out) if out else None, complaint

    return command


def _file(folder: Path, text: str, name: str = "list.csv") -> str:
    path = folder / name
    path.write_text(text, "utf-8")
    return str(path)


GOOD = "Empresa;Contacto;Población;Teléfono\nAcme SL;Ana Vera;Lugo;982112233\nZeta SA;;Vigo;986112233\n"


def test_an_import_answers_with_its_facts(say: Say, tmp_path: Path) -> None:
    code, facts, complaint = say("clients", _file(tmp_path, GOOD), "--country", "ES")
    assert (code, complaint) == (0, "")
    counted = {k: facts[k] for k in ("lines", "clients", "contacts", "duplicates", "refused")}
    assert counted == {"lines": 2, "clients": 2, "contacts": 1, "duplicates": 0, "refused": []}
    assert len(facts["batch"]) == 36


def test_a_dry_run_answers_the_same_and_writes_nothing(
    say: Say, bench: Bench, tmp_path: Path
) -> None:
    code, facts, _ = say("clients", _file(tmp_path, GOOD), "--dry-run")
    assert (code, facts["clients"], facts["batch"]) == (0, 2, None)
    assert clients(bench) == {}


def test_refused_lines_are_saved_mended_and_imported_again(
    say: Say, bench: Bench, tmp_path: Path
) -> None:
    text = GOOD + ";;Lugo;\nTercera;;Lugo;\n"
    out = tmp_path / "refused.csv"
    code, facts, _ = say("clients", _file(tmp_path, text), "--refused", str(out))
    assert code == 0
    assert facts["refused"] == [
        {"line": 4, "reason": "The line names neither a client nor a person."}
    ]
    assert out.read_bytes().startswith(b"\xef\xbb\xbf")
    with out.open(encoding="utf-8-sig", newline="") as file:
        header, line = list(csv.reader(file, delimiter=";"))
    assert header == ["Empresa", "Contacto", "Población", "Teléfono", "reason"]
    assert line == ["", "", "Lugo", "", facts["refused"][0]["reason"]]
    mended = out.read_text("utf-8-sig").replace("\n;;Lugo", "\nCuarta;;Lugo")
    _, facts, _ = say("clients", _file(tmp_path, mended, "mended.csv"))
    assert (facts["clients"], facts["refused"]) == (1, [])
    assert "Cuarta" in clients(bench)


def test_sheets_with_other_columns_get_a_refused_file_of_their_own(
    say: Say, tmp_path: Path
) -> None:
    book = new_book()
    book.active.append(["Empresa", "Ciudad"])
    book.active.append(["", "Lugo"])
    other = book.create_sheet("Otra")
    other.append(["Empresa", "Contacto", "Ciudad"])
    other.append(["", "", "Vigo"])
    path = tmp_path / "book.xlsx"
    path.write_bytes(saved(book))
    _, facts, _ = say("clients", str(path), "--refused", str(tmp_path / "r.csv"))
    assert len(facts["refused"]) == 2
    assert (tmp_path / "r.csv").read_text("utf-8-sig").startswith("Empresa,Ciudad,reason")
    second = (tmp_path / "r-2.csv").read_text("utf-8-sig")
    assert second.startswith("Empresa,Contacto,Ciudad,reason")


def test_a_second_run_changes_nothing(say: Say, bench: Bench, tmp_path: Path) -> None:
    path = _file(tmp_path, GOOD)
    say("clients", path)
    code, facts, _ = say("clients", path)
    assert (code, facts["clients"], facts["contacts"], facts["changed"]) == (0, 0, 0, 0)
    assert (len(clients(bench)), len(contacts(bench))) == (2, 1)


def test_columns_may_be_named(say: Say, bench: Bench, tmp_path: Path) -> None:
    path = _file(tmp_path, "uno;dos\nAcme;K1\n")
    code, _, _ = say("clients", path, "--map", "uno=client.name", "--map", "2=client.external_key")
    assert code == 0
    assert clients(bench)["Acme"].external_key == "K1"


@pytest.mark.parametrize(
    ("words", "complaint"),
    [
        (["--map", "tres=client.name"], "There is no column tres"),
        (["--map", "uno=client.colour"], "client.colour is no field of an import"),
        (["--map", "uno"], "uno is not COLUMN=FIELD"),
        (["--country", "Atlantis"], "Atlantis is no country"),
        (["--sheet", "Uno"], "There is no sheet Uno"),
        (["--region", "x"], "x is not an id"),
        ([], "No column of list.csv could be recognised"),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(
    say: Say, bench: Bench, tmp_path: Path, words: list[str], complaint: str
) -> None:
    code, out, said = say("clients", _file(tmp_path, "uno;dos\nA;1\nB;2\n"), *words)
    assert (code, out) == (1, None)
    told = json.loads(said)
    assert told["text"].startswith(complaint)
    assert told["where"]
    assert clients(bench) == {}


@pytest.mark.parametrize("data", [b"PK\x03\x04 cut off", b"", bytes(range(1, 32)) * 50])
def test_an_unreadable_file_changes_nothing(
    say: Say, bench: Bench, tmp_path: Path, data: bytes
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(data)
    code, _, said = say("clients", str(path))
    assert code == 1
    assert json.loads(said)["text"].count(". ") <= 1
    assert clients(bench) == {}


def test_a_half_written_list_changes_nothing(say: Say, bench: Bench, tmp_path: Path) -> None:
    text = (
        "Empresa;Ciudad;CP\n"
        + "".join(f"Firma {n};Lugo;27001\n" for n in range(700))
        + "Firma x;Lu"
    )
    code, _, said = say("clients", _file(tmp_path, text))
    assert (code, "cut off" in said) == (1, True)
    assert clients(bench) == {}


def test_duplicates_are_told_and_kept_or_merged(say: Say, bench: Bench, tmp_path: Path) -> None:
    text = GOOD + "Otra SL;;Vigo;986 11 22 33\n"
    _, facts, _ = say("clients", _file(tmp_path, text), "--dry-run")
    assert facts["duplicates"] == 1
    (pair,) = facts["duplicate_pairs"]
    assert (pair["line"], pair["like"], pair["because"], pair["done"]) == (
        4,
        "Zeta SA",
        "phone",
        "keep",
    )
    _, facts, _ = say("clients", _file(tmp_path, text), "--merge-duplicates")
    assert (facts["clients"], facts["merged"]) == (2, 1)
    assert len(clients(bench)) == 2


def test_doubtful_towns_are_told_with_their_candidates(say: Say, tmp_path: Path) -> None:
    _, facts, _ = say(
        "clients", _file(tmp_path, "Empresa;Población\nA SL;Villanueva\n"), "--country", "ES"
    )
    (doubt,) = facts["doubtful_places"]
    assert (doubt["town"], doubt["lines"]) == ("Villanueva", 1)
    assert {"id", "name", "country", "province"} == set(doubt["candidates"][0])


def test_the_order_of_dates_may_be_chosen(say: Say, bench: Bench, tmp_path: Path) -> None:
    path = _file(tmp_path, "Empresa;Contacto;Desde\nA SL;Ann Lee;03/04/2020\n")
    _, facts, _ = say("clients", path, "--dates", "mdy")
    assert facts["warnings"] == []
    assert str(contacts(bench)["Ann Lee"].since) == "2020-03-04"


def test_an_unclear_order_of_dates_is_told(say: Say, tmp_path: Path) -> None:
    path = _file(tmp_path, "Empresa;Contacto;Desde\nA SL;Ann Lee;03/04/2020\n")
    _, facts, _ = say("clients", path)
    assert "begin with the day or the month" in facts["warnings"][0]["text"]


def test_undo_takes_the_import_back(say: Say, bench: Bench, tmp_path: Path) -> None:
    _, facts, _ = say("clients", _file(tmp_path, GOOD))
    code, undone, _ = say("undo", facts["batch"])
    assert (code, undone["undone"], undone["left"]) == (0, 3, [])
    assert clients(bench) == {}


def test_undo_of_what_is_no_import_is_refused(say: Say) -> None:
    code, _, said = say("undo", "0193a1b2-0000-7000-8000-000000000001")
    assert code == 1
    assert "no such import_batch" in said

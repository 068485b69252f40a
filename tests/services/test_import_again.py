"""Duplicates, the second run, an import that was stopped, and undo."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import event

from fieldsales.domain.client import Client, ImportBatch
from fieldsales.domain.registers import Address, Phone
from fieldsales.errors import EnvironmentFault, RuleError
from fieldsales.formats.reading import source_of
from fieldsales.services.importing.choices import Wishes
from fieldsales.services.importing.report import Decision, Evidence, Progress, Report
from tests.make import Bench
from tests.services.taking import clients, contacts, take

HEADER = "Código;Empresa;CIF;Población;Teléfono;Web\n"


def _pairs(report: Report) -> list[tuple[int, Evidence, Decision]]:
    return [(p.line, p.evidence, p.decision) for p in report.pairs]


def _many(count: int) -> str:
    header = "Código;Empresa;Población;Contacto\n"
    return header + "".join(f"C{n};Firma {n:05d} SL;Lugo;Ana {n} Vera\n" for n in range(count))


def test_the_second_run_of_a_file_changes_nothing(bench: Bench) -> None:
    text = HEADER + "1;Acme SL;B1;Lugo;982112233;\n2;Zeta SL;B2;Lugo;;z.example\n"
    first = take(bench, text)
    before = bench.base.waiting().acts
    again = take(bench, text)
    assert (again.clients, again.contacts, again.changed, again.known) == (0, 0, 0, 2)
    assert again.batch_id == first.batch_id
    assert bench.base.waiting().acts == before
    assert len(clients(bench)) == 2


def test_what_a_person_emptied_since_stays_empty_on_the_second_run(bench: Bench) -> None:
    text = HEADER + "1;Acme SL;B1;Lugo;982112233;a.example\n"
    take(bench, text)
    was = clients(bench)["Acme SL"]
    with bench.services.work.act() as act:
        act.change(replace(was, web="", name="Acme Renamed SL"), was)
        act.commit()
    take(bench, text)
    assert clients(bench)["Acme Renamed SL"].web == ""
    assert len(clients(bench)) == 1


def test_a_new_export_with_the_same_keys_only_fills(bench: Bench) -> None:
    take(bench, HEADER + "1;Acme SL;B1;Lugo;982112233;\n")
    later = HEADER + "1;ACME, S.L.;B1;Vigo;986445566;a.example\n2;Zeta SL;;;;\n"
    report = take(bench, later)
    assert (report.clients, report.changed) == (1, 1)
    client = clients(bench)["Acme SL"]
    assert client.web == "a.example"
    assert client.phones[0].e164 == "+34982112233"
    assert client.address is not None
    assert client.address.town == "Lugo"


def test_a_new_export_of_the_same_content_makes_and_changes_nothing(bench: Bench) -> None:
    lines = "Acme SL;982112233\nZeta SL;982445566\n"
    take(bench, "Empresa;Teléfono\n" + lines)
    before = bench.base.waiting().acts
    same = take(bench, "Empresa;Teléfono\n\n" + lines)
    assert (same.clients, same.changed, same.batch_id) == (0, 0, None)
    assert bench.base.waiting().acts == before
    report = take(bench, "Empresa;Teléfono\n" + lines + "Nueva SL;982778899\n")
    assert (report.clients, report.changed) == (1, 0)
    assert len(clients(bench)) == 3


@pytest.mark.parametrize(
    ("line", "evidence", "decision"),
    [
        ("1;Otro nombre;;;;", Evidence.KEY, Decision.MERGE),
        ("9;Otro nombre;B-1;;;", Evidence.TAX_ID, Decision.MERGE),
        ("9;Otro nombre;;Vigo;982 11 22 33;", Evidence.PHONE, Decision.KEEP),
        ("9;Bodega Tierra Clara;;Lugo;;", Evidence.NAME, Decision.KEEP),
        ("9;TIERRA CLARA BODEGAS S.A.;;lugo;;", Evidence.NAME, Decision.KEEP),
    ],
)
@pytest.mark.parametrize("is_in_base", [True, False])
def test_probable_duplicates_are_found_in_the_base_and_in_the_file(
    bench: Bench, line: str, evidence: Evidence, decision: Decision, is_in_base: bool
) -> None:
    first = "1;Bodegas Tierra Clara S.L.;B1;Lugo;982112233;"
    if is_in_base:
        take(bench, f"{HEADER}{first}\n")
        report = take(bench, f"{HEADER}{line}\n")
    else:
        report = take(bench, f"{HEADER}{first}\n{line}\n")
    assert [(e, d) for _, e, d in _pairs(report)] == [(evidence, decision)]
    assert len(clients(bench)) == (1 if decision is Decision.MERGE else 2)


@pytest.mark.parametrize(
    "line",
    [
        "9;Bodegas Tierra Clara;;Vigo;;",
        "9;Bodegas Tierra Oscura;;Lugo;;",
        "9;Bodegas Tierra Clara;B2;Lugo;;",
        "9;Colegio 13;;Lugo;;",
    ],
)
def test_other_firms_are_no_duplicates(bench: Bench, line: str) -> None:
    text = f"{HEADER}1;Bodegas Tierra Clara SL;B1;Lugo;;\n2;Colegio 12;;Lugo;;\n{line}\n"
    assert _pairs(take(bench, text)) == []


def test_probable_duplicates_are_merged_when_asked(bench: Bench) -> None:
    text = f"{HEADER}1;Acme SL;;Lugo;982112233;\n2;Acme Lugo;;;982112233;a.example\n"
    report = take(bench, text, merge_duplicates=True)
    assert (report.clients, report.merged) == (1, 1)
    assert clients(bench)["Acme SL"].web == "a.example"


def test_a_decision_about_one_pair_is_obeyed(bench: Bench) -> None:
    text = HEADER + "1;Acme SL;;Lugo;982112233;\n2;Otra SL;;;982112233;\n3;Tercera;;;982112233;\n"
    source, imports = source_of("l.csv", text.encode()), bench.services.imports
    choices = imports.choices(source, imports.look(source, "ES"), Wishes("ES"))
    first, _second = imports.plan(source, choices).pairs
    imports.run(source, replace(choices, decisions={first.key: Decision.MERGE}))
    assert set(clients(bench)) == {"Acme SL", "Tercera"}


def test_a_known_person_at_a_known_client_is_not_made_again(bench: Bench) -> None:
    header = "Código;Empresa;Contacto;Email contacto\n"
    take(bench, header + "1;Acme SL;Ana Vera;\n")
    report = take(bench, header + "1;Acme SL;Vera Ana;a@v.es\n1;Acme SL;Luis Mora;\n")
    assert (report.contacts, report.changed, report.clients) == (1, 1, 0)
    assert contacts(bench)["Ana Vera"].emails == ("a@v.es",)


def test_a_file_of_many_lines_is_many_acts_under_one_batch(bench: Bench) -> None:
    before = bench.base.waiting().acts
    report = take(bench, _many(1_200))
    assert (report.clients, report.contacts) == (1_200, 1_200)
    assert bench.base.waiting().acts - before == 4
    assert report.batch_id is not None
    batch = bench.get(ImportBatch, report.batch_id)
    assert (batch.clients, batch.contacts, batch.lines_done) == (1_200, 1_200, 1_200)
    assert batch.finished_at == bench.clock.now()


def _stopped_after(acts: int) -> Callable[[], bool]:
    asked = 0

    def is_cancelled() -> bool:
        nonlocal asked
        asked += 1
        return asked > acts

    return is_cancelled


def _begin(bench: Bench, text: str, is_cancelled: Callable[[], bool]) -> Report:
    source, imports = source_of("l.csv", text.encode()), bench.services.imports
    preview = imports.look(source, "ES")
    choices = imports.choices(source, preview, Wishes("ES"))
    return imports.run(source, choices, lines=preview.lines, is_cancelled=is_cancelled)


def test_a_cancelled_import_keeps_what_was_written_and_goes_on_where_it_stopped(
    bench: Bench,
) -> None:
    text = _many(1_200)
    begun = _begin(bench, text, _stopped_after(1))
    assert not begun.is_finished
    assert 0 < len(clients(bench)) < 1_200
    source = source_of("l.csv", text.encode())
    assert bench.services.imports.look(source, "ES").is_begun
    rest = _begin(bench, text, lambda: False)
    assert rest.clients == 1_200 - begun.clients
    assert len(clients(bench)) == len(contacts(bench)) == 1_200
    assert bench.services.imports.look(source, "ES").is_done


def test_an_import_that_died_goes_on_and_doubles_nothing(bench: Bench) -> None:
    text = _many(1_200)

    def die(progress: Progress) -> None:
        if progress.clients > 500:
            raise EnvironmentFault("The disk is full.")

    source, imports = source_of("l.csv", text.encode()), bench.services.imports
    choices = imports.choices(source, imports.look(source, "ES"), Wishes("ES"))
    with pytest.raises(EnvironmentFault):
        imports.run(source, choices, tell=die)
    imports.run(source, choices)
    assert len(clients(bench)) == len(contacts(bench)) == 1_200


def test_progress_is_told_after_each_act(bench: Bench) -> None:
    text, told = _many(1_200), list[Progress]()
    source, imports = source_of("l.csv", text.encode()), bench.services.imports
    preview = imports.look(source, "ES")
    choices = imports.choices(source, preview, Wishes("ES"))
    imports.run(source, choices, lines=preview.lines, tell=told.append)
    assert [p.lines_done for p in told] == sorted(p.lines_done for p in told)
    assert told[-1] == Progress(1_200, 1_200, 1_200, 1_200, 0)


def test_undo_takes_a_whole_import_back(bench: Bench) -> None:
    take(bench, HEADER + "1;Acme SL;B1;Lugo;;\n")
    later = HEADER + "1;Acme SL;B1;Lugo;;a.example\n2;Zeta SL;;Lugo;;\n"
    report = take(bench, later)
    assert report.batch_id is not None
    undone = bench.services.imports.undo(report.batch_id)
    assert (undone.taken_back, undone.emptied, undone.left) == (1, 1, [])
    assert set(clients(bench)) == {"Acme SL"}
    assert clients(bench)["Acme SL"].web == ""
    assert bench.services.records.list("client", text="zeta") == []


def test_undo_leaves_what_was_changed_or_used_since(bench: Bench) -> None:
    header = "Empresa;Contacto\n"
    report = take(bench, header + "Changed SL;Ann Lee\nUsed SL;\nPlain SL;\nTouched SL;Bob Day\n")
    found = clients(bench)
    ann = contacts(bench)["Ann Lee"]
    with bench.services.work.act() as act:
        act.change(replace(found["Changed SL"], web="c.example"), found["Changed SL"])
        act.change(replace(ann, position="Head"), ann)
        act.commit()
    bench.add(bench.meeting(client_id=found["Used SL"].id, contact_id=None))
    assert report.batch_id is not None
    undone = bench.services.imports.undo(report.batch_id)
    assert {(x.name, x.remark.text) for x in undone.left} == {
        ("Ann Lee", "It was changed since."),
        ("Changed SL", "Other records refer to it."),
        ("Used SL", "Other records refer to it."),
    }
    assert set(clients(bench)) == {"Changed SL", "Used SL"}


def test_a_large_undo_is_as_many_acts(bench: Bench) -> None:
    report = take(bench, _many(1_200))
    assert report.batch_id is not None
    told: list[tuple[int, int]] = []
    undone = bench.services.imports.undo(report.batch_id, lambda done, of: told.append((done, of)))
    assert undone.taken_back == 2_400
    assert told[-1] == (len(told), len(told))
    assert (clients(bench), contacts(bench)) == ({}, {})


def test_an_undo_asks_the_base_as_often_for_many_records_as_for_few(bench: Bench) -> None:
    asked: list[str] = []
    event.listen(bench.base.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))
    counts = []
    for lines in (200, 400):
        report = take(bench, _many(lines))
        assert report.batch_id is not None
        asked.clear()
        bench.services.imports.undo(report.batch_id)
        counts.append(len(asked))
    assert counts[1] - counts[0] < 50


def test_an_undo_that_was_stopped_goes_on(bench: Bench) -> None:
    take(bench, HEADER + "1;Acme SL;B1;Lugo;;\n")
    text = HEADER + "1;Acme SL;B1;Lugo;;a.example\n"
    report = take(bench, text + "".join(f"{n};Firm {n} SL;;Lugo;;\n" for n in range(2, 1_100)))
    assert report.batch_id is not None
    told: list[int] = []
    first = bench.services.imports.undo(
        report.batch_id, lambda done, _of: told.append(done), lambda: bool(told)
    )
    assert (first.is_finished, told) == (False, [1])
    assert 0 < len(clients(bench)) < 1_100
    again = bench.services.imports.undo(report.batch_id)
    assert (again.is_finished, again.left) == (True, [])
    assert first.taken_back + again.taken_back == 1_098
    assert set(clients(bench)) == {"Acme SL"}


def test_a_field_emptied_before_the_stop_is_not_left(bench: Bench) -> None:
    lines = "".join(f"{n};Firm {n} SL;;Lugo;;\n" for n in range(1, 1_100))
    take(bench, HEADER + lines)
    report = take(bench, HEADER + lines.replace(";;\n", ";;a.example\n"))
    assert report.batch_id is not None
    told: list[int] = []
    first = bench.services.imports.undo(
        report.batch_id, lambda done, _of: told.append(done), lambda: len(told) == 2
    )
    again = bench.services.imports.undo(report.batch_id)
    assert first.emptied > 0
    assert first.emptied + again.emptied == 1_099
    assert again.left == []


def test_after_an_undo_the_file_can_be_imported_anew(bench: Bench) -> None:
    text = HEADER + "1;Acme SL;B1;Lugo;;\n"
    report = take(bench, text)
    assert report.batch_id is not None
    bench.services.imports.undo(report.batch_id)
    again = take(bench, text)
    assert again.clients == 1
    assert again.batch_id != report.batch_id
    assert set(clients(bench)) == {"Acme SL"}


def test_an_import_is_undone_once(bench: Bench) -> None:
    report = take(bench, HEADER + "1;Acme SL;B1;Lugo;;\n")
    assert report.batch_id is not None
    bench.services.imports.undo(report.batch_id)
    with pytest.raises(RuleError, match="undone already"):
        bench.services.imports.undo(report.batch_id)


def test_a_deleted_client_is_not_made_again_by_the_same_file(bench: Bench) -> None:
    text = HEADER + "1;Acme SL;B1;Lugo;;\n"
    take(bench, text)
    with bench.services.work.act() as act:
        act.delete(clients(bench)["Acme SL"])
        act.commit()
    assert take(bench, text).clients == 0
    assert clients(bench) == {}


def test_a_merge_never_overwrites(bench: Bench) -> None:
    known = Client(
        id=bench.id(),
        region_id=bench.region_id,
        name="Acme",
        external_key="1",
        address=Address("Calle A 1", "", "Lugo"),
        phones=(Phone("982112233", "+34982112233"),),
        notes="ours",
    )
    bench.add(known)
    header = "Código;Empresa;Dirección;CP;Población;Teléfono;Observaciones;Web\n"
    take(bench, header + "1;Acme SL;B 2;27001;Lugo;986;x;w\n")
    now = bench.get(Client, known.id)
    assert (now.name, now.phones, now.notes) == ("Acme", known.phones, "ours")
    assert now.address == Address("Calle A 1", "27001", "Lugo", "", "ES")
    assert now.web == "w"

"""What a window asks of imports beyond the command: single sheets, both sides of a pair, imports before."""

import random
from datetime import UTC, datetime

from fieldsales.domain.client import Client
from fieldsales.domain.ids import PlaceId
from fieldsales.domain.registers import Phone
from fieldsales.formats.reading import source_of
from fieldsales.formats.refused_lines import refused_text
from fieldsales.services.importing.choices import Choices, SheetWish, Wishes
from fieldsales.services.importing.namesakes import FEW, Namesakes, PersonMatch, PersonRef
from fieldsales.services.importing.report import Decision, Evidence, Report
from fieldsales.services.importing.source import SourceFile
from fieldsales.services.importing.targets import Target
from tests.make import Bench
from tests.services.taking import clients, contacts, take

TWO = "Empresa;Población;Teléfono;CIF\nOlivares del Sur SL;Zafra;924 11 22 33;B1\nOtra SA;Zafra;924111111;\n"


def planned(bench: Bench, text: str) -> tuple[SourceFile, Choices, Report]:
    source, imports = source_of("list.csv", text.encode()), bench.services.imports
    choices = imports.choices(source, imports.look(source, "ES"), Wishes("ES"))
    return source, choices, imports.plan(source, choices)


def test_a_meaning_said_of_a_column_takes_it_from_the_one_guessed(bench: Bench) -> None:
    source = source_of("list.csv", b"Empresa;Ciudad;Zona\nUno SL;Zafra;Badajoz\n")
    wish = SheetWish({2: Target.TOWN})
    (sheet,) = bench.services.imports.look(source, "ES", wished={"": wish}).sheets
    assert [c.target for c in sheet.columns] == [Target.CLIENT_NAME, Target.IGNORE, Target.TOWN]


def test_a_header_can_be_named_or_denied(bench: Bench) -> None:
    source = source_of("list.csv", b"Lista;2024\nFoo;Bar\nUno SL;Zafra\n")
    imports = bench.services.imports
    (named,) = imports.look(source, "ES", wished={"": SheetWish(header_line=2)}).sheets
    assert [c.header for c in named.columns] == ["Foo", "Bar"]
    assert [r.cells for r in named.rows] == [("Uno SL", "Zafra")]
    (denied,) = imports.look(source, "ES", wished={"": SheetWish(header_line=0)}).sheets
    assert (denied.header_line, denied.lines) == (None, 3)


def test_both_sides_of_a_pair_with_the_base_are_told_field_by_field(bench: Bench) -> None:
    take(bench, TWO)
    source, choices, report = planned(
        bench, "Empresa;Población;Teléfono;Email\nOlivares del Sur;Zafra;924112233;o@sur.es\n"
    )
    (pair,) = report.pairs
    sides = bench.services.imports.sides(source, choices, report, [pair])[pair.key]
    assert sides.known_client == clients(bench)["Olivares del Sur SL"].id
    facts = {f.field: (f.line, f.other, f.is_added) for f in sides.facts}
    assert facts["name"] == ("Olivares del Sur", "Olivares del Sur SL", False)
    assert facts["emails"] == ("o@sur.es", "", True)
    assert facts["tax_id"] == ("", "B1", False)


def test_both_sides_of_a_pair_within_the_file_are_told(bench: Bench) -> None:
    text = "Empresa;Población;Teléfono\nUno Norte SL;Zafra;924112233\nDos Sur SL;Zafra;924112233\n"
    source, choices, report = planned(bench, text)
    (pair,) = report.pairs
    assert (pair.line, pair.other_line, pair.evidence) == (3, 2, Evidence.PHONE)
    sides = bench.services.imports.sides(source, choices, report, [pair])[pair.key]
    assert (sides.facts[0].line, sides.facts[0].other) == ("Dos Sur SL", "Uno Norte SL")
    assert sides.known_client is None


def test_a_pair_of_contacts_names_the_client_of_each(bench: Bench) -> None:
    take(bench, "Empresa;Contacto;Móvil\nUno Norte SL;Ana Ruiz;600112233\n")
    text = "Contacto;Móvil;Cargo\nAna Ruiz;600112233;Gerente\n"
    source, choices, report = planned(bench, text)
    (pair,) = report.pairs
    sides = bench.services.imports.sides(source, choices, report, [pair])[pair.key]
    facts = {f.field: (f.line, f.other) for f in sides.facts}
    assert facts["position"] == ("Gerente", "")
    assert facts["client"] == ("", "Uno Norte SL")


def test_a_decision_and_a_town_said_beforehand_are_taken(bench: Bench) -> None:
    take(bench, TWO)
    text = "Empresa;Población;Teléfono\nOlivares Grandes;Zafra;924112233\nUno SL;Villanueva;\n"
    source, choices, report = planned(bench, text)
    (pair,), (town,) = report.pairs, report.doubtful
    answer = PlaceId(town.candidates[1].id)
    imports = bench.services.imports
    wishes = Wishes("ES", decisions={pair.key: Decision.MERGE}, places={town.key: answer})
    choices = imports.choices(source, imports.look(source, "ES"), wishes)
    done = imports.run(source, choices)
    assert (done.merged, done.clients) == (1, 1)
    assert clients(bench)["Uno SL"].place_id == answer


def test_a_plan_that_is_cancelled_says_so(bench: Bench) -> None:
    source, choices, _ = planned(bench, TWO)
    report = bench.services.imports.plan(source, choices, is_cancelled=lambda: True)
    assert (report.is_finished, report.clients) == (False, 0)


def test_a_plan_tells_how_far_it_is(bench: Bench) -> None:
    source, choices, _ = planned(bench, TWO)
    told: list[tuple[int, int]] = []
    bench.services.imports.plan(
        source, choices, lines=2, tell=lambda p: told.append((p.lines_done, p.lines))
    )
    assert told == [(2, 2)]


def test_imports_before_are_listed_with_their_author_and_can_be_undone(bench: Bench) -> None:
    bench.clock.at = datetime(2026, 11, 11, 9, tzinfo=UTC)
    take(bench, TWO, name="first.csv")
    bench.clock.at = datetime(2026, 11, 11, 10, tzinfo=UTC)
    take(bench, TWO.replace("Olivares", "Encinas").replace("B1", "B2"), name="second.csv")
    imports = bench.services.imports
    second, first = imports.past()
    assert (second.batch.file_name, first.batch.file_name) == ("second.csv", "first.csv")
    assert (first.batch.clients, first.is_here, first.can_undo) == (2, True, True)
    imports.undo(first.batch.id)  # type: ignore[arg-type]
    assert [p.can_undo for p in imports.past()] == [True, False]


def test_refused_lines_are_written_in_the_readers_language(bench: Bench) -> None:
    _, _, report = planned(bench, "Empresa;Población\n;Zafra\nUno SL;Zafra\nDos SL;Zafra\n")
    said = refused_text(("Empresa", "Población"), report.refused, ";", lambda _r: "porque no")
    assert said.splitlines()[1] == ";Zafra;porque no"


def test_many_of_one_name_are_told_apart_as_a_few_are() -> None:
    chance = random.Random(5)
    for _ in range(40):
        few, many = Namesakes(), Namesakes()
        refs = [_someone(chance, number) for number in range(FEW)]
        for ref in refs:
            few.add(ref)
            many.add(ref)
        many.add(PersonRef(b"stranger", "Ana", b"nowhere", frozenset({"none"}), 99, 99))
        reach = frozenset(chance.sample("abcdef", 1))
        for client in (None, b"c1", b"c2"):
            asked = (reach, client, chance.randrange(1, 6))
            assert _told(few.match(*asked)) == _told(many.match(*asked))


def _someone(chance: random.Random, number: int) -> PersonRef:
    client = chance.choice([None, None, b"c1", b"c3"])
    reach = frozenset(chance.sample("abcdefgh", chance.randrange(2)))
    return PersonRef(b"%02d" % number, "Ana", client, reach, number + 1, chance.randrange(1, 9))


def _told(match: PersonMatch | None) -> tuple[bytes, Evidence] | None:
    return (match.ref.id, match.evidence) if match else None


def test_a_reception_named_in_every_line_stays_one_contact_of_each_client(bench: Bench) -> None:
    lines = [f"Firma {n} SL;Zafra;Recepción Central;92411{n:04d}" for n in range(3 * FEW)]
    report = take(bench, "Empresa;Población;Contacto;Teléfono\n" + "\n".join(lines) + "\n")
    assert (report.clients, report.contacts) == (3 * FEW, 3 * FEW)
    with bench.services.work.read() as reader:
        firms = {c.id: c for c in reader.where(Client)}
    assert all(isinstance(p, Phone) for c in firms.values() for p in c.phones)
    assert set(contacts(bench)) == {"Recepción Central"}

"""What an import makes of lines: clients, branches, contacts, phones, towns, refusals."""

from dataclasses import replace
from datetime import date

import pytest

from fieldsales.domain.client import ClientKind, ClientStatus, Segment
from fieldsales.domain.ids import new_id
from fieldsales.domain.people import Grant, Region, Role
from fieldsales.domain.place import ShippedPlace
from fieldsales.domain.registers import Address, PhoneKind
from fieldsales.errors import RuleError
from fieldsales.formats.reading import source_of
from fieldsales.services.importing.choices import Wishes
from fieldsales.services.importing.targets import Target
from tests.make import Bench, adopt, make_bench
from tests.services.taking import clients, contacts, reasons, take

FULL = (
    "Código;Empresa;CIF;Dirección;CP;Población;Provincia;Teléfono;Email;Contacto;Cargo;Móvil;Observaciones\n"
    "001;Bodegas Ruiz S.L.;B-12345678;C/ Mayor 1;6200;Almendralejo;Badajoz;924 66 12 34;i@ruiz.es;"
    "Ana Ruiz;Gerente;600 11 22 33;Cierra lunes\n"
)


def test_a_line_with_a_firm_and_a_person_makes_both(bench: Bench) -> None:
    report = take(bench, FULL)
    assert (report.lines, report.clients, report.contacts, report.refused) == (1, 1, 1, [])
    client = clients(bench)["Bodegas Ruiz S.L."]
    assert (client.external_key, client.tax_id) == ("001", "B12345678")
    assert client.address == Address("C/ Mayor 1", "06200", "Almendralejo", "Badajoz", "ES")
    assert [(p.raw, p.e164, p.kind) for p in client.phones] == [
        ("924 66 12 34", "+34924661234", PhoneKind.OFFICE)
    ]
    assert (client.emails, client.notes) == (("i@ruiz.es",), "Cierra lunes")
    contact = contacts(bench)["Ana Ruiz"]
    assert (contact.client_id, contact.position) == (client.id, "Gerente")
    assert [(p.e164, p.kind) for p in contact.phones] == [("+34600112233", PhoneKind.MOBILE)]


def test_every_record_bears_its_batch_region_and_origin(bench: Bench) -> None:
    report = take(bench, FULL)
    client, contact = clients(bench)["Bodegas Ruiz S.L."], contacts(bench)["Ana Ruiz"]
    assert (client.import_batch_id, client.region_id) == (report.batch_id, bench.region_id)
    assert (contact.import_batch_id, contact.region_id) == (report.batch_id, bench.region_id)
    assert clients(bench)["Bodegas Ruiz S.L."].source == "list.csv"


def test_a_sure_town_is_linked_with_its_zone(bench: Bench) -> None:
    take(bench, FULL)
    place_id = clients(bench)["Bodegas Ruiz S.L."].place_id
    assert place_id is not None
    place = bench.services.places.get(place_id)
    assert isinstance(place, ShippedPlace)
    assert (place.name, place.zone) == ("Almendralejo", "Europe/Madrid")


def test_a_doubtful_town_is_asked_and_the_answer_taken(bench: Bench) -> None:
    text = "Empresa;Población\nUno SL;Villanueva\nDos SL;Villanueva\n"
    report = take(bench, text, plan=True)
    (doubt,) = report.doubtful
    assert (doubt.asked.town, doubt.lines) == ("Villanueva", 2)
    source, imports = source_of("list.csv", text.encode()), bench.services.imports
    choices = imports.choices(source, imports.look(source, "ES"), Wishes("ES"))
    answer = doubt.candidates[1].id
    imports.run(source, replace(choices, places={doubt.key: answer}))  # type: ignore[dict-item]
    assert {c.place_id for c in clients(bench).values()} == {answer}


def test_a_plan_writes_nothing_and_tells_what_a_run_does(bench: Bench) -> None:
    planned = take(bench, FULL, plan=True)
    assert clients(bench) == {}
    done = take(bench, FULL)
    assert (planned.lines, planned.clients, planned.contacts) == (1, 1, 1)
    assert (done.lines, done.clients, done.contacts) == (1, 1, 1)


def test_a_line_of_a_person_alone_makes_a_contact_without_a_client(bench: Bench) -> None:
    take(bench, "Nombre;Apellidos;Móvil;Ciudad;Dirección\nLola;Vera;600112233;Mérida;Calle A 2\n")
    contact = contacts(bench)["Lola Vera"]
    assert contact.client_id is None
    assert contact.region_id == bench.region_id
    assert contact.notes == "Calle A 2, Mérida"


def test_numbers_of_a_line_without_a_person_are_the_firms(bench: Bench) -> None:
    text = "Company,First name,Last name,Work phone,E-mail\nAcme SL,,,924112233,a@acme.es\n"
    take(bench, text)
    assert contacts(bench) == {}
    client = clients(bench)["Acme SL"]
    assert ([p.e164 for p in client.phones], client.emails) == (["+34924112233"], ("a@acme.es",))


def test_persons_of_one_firm_hang_on_one_client(bench: Bench) -> None:
    text = 'Company,First name,Last name\nAcme SL,Ann,Lee\n"Acme, S.L.",Bob,Day\nacme sl,Cid,Roe\n'
    report = take(bench, text)
    assert (report.clients, report.contacts, report.pairs) == (1, 3, [])
    assert {c.client_id for c in contacts(bench).values()} == {clients(bench)["Acme SL"].id}


def test_a_branch_belongs_to_the_firm_its_line_names(bench: Bench) -> None:
    text = "Empresa;Matriz\nAcme Sevilla;Acme S.A.\nAcme SA;\nAcme Lugo;ACME S.A.\n"
    report = take(bench, text)
    found = clients(bench)
    firm = found["Acme S.A."]
    assert firm.kind is ClientKind.FIRM
    for name in ("Acme Sevilla", "Acme Lugo"):
        assert (found[name].kind, found[name].parent_id) == (ClientKind.BRANCH, firm.id)
    assert (report.clients, len(found)) == (3, 3)


def test_a_branch_named_in_its_own_column_bears_the_firms_name(bench: Bench) -> None:
    take(bench, "Empresa;Sucursal\nAcme SA;\nAcme SA;Lugo Centro\n")
    branch = clients(bench)["Acme SA, Lugo Centro"]
    assert branch.parent_id == clients(bench)["Acme SA"].id


def test_a_line_without_any_name_is_refused_with_its_number(bench: Bench) -> None:
    report = take(bench, "Empresa;Contacto;CP\nAcme SL;Ann;1\n;;28001\n")
    assert reasons(report) == {3: "The line names neither a client nor a person."}


def test_notes_below_the_table_are_refused_and_titles_above_passed_over(bench: Bench) -> None:
    rows = "".join(f"{n};Firma {n};Lugo;2700{n};98211223{n}\n" for n in range(1, 9))
    header = "Clientes de Lugo;;;;\n\nCódigo;Empresa;Ciudad;CP;Teléfono\n"
    text = f"{header}{rows};;;;\nTotal;8;;;\n;ver aparte;;;\n"
    report = take(bench, text)
    assert (report.clients, report.lines) == (8, 10)
    assert set(reasons(report)) == {13, 14}
    assert "below the table" in reasons(report)[14]


def test_a_stray_quotation_mark_refuses_its_line_alone(bench: Bench) -> None:
    rows = "".join(f"{n};Firma {n};Lugo\n" for n in range(3, 9))
    report = take(bench, f'Código;Empresa;Ciudad\n1;Firma 1;Lugo\n2;"Firma 2;Lugo\n{rows}')
    assert report.clients == 7
    assert list(reasons(report)) == [3]


def test_words_for_nothing_are_empty(bench: Bench) -> None:
    take(bench, "Empresa;Web;Observaciones;Teléfono\nAcme;NULL;N/A;-\n")
    client = clients(bench)["Acme"]
    assert (client.web, client.notes, client.phones) == ("", "", ())


def test_digits_a_spreadsheet_swallowed_are_left_out_and_told(bench: Bench) -> None:
    report = take(bench, "Empresa;CIF;Teléfono\nAcme;7,71235E+09;3.4924112233E+10\n")
    client = clients(bench)["Acme"]
    assert (client.tax_id, [p.e164 for p in client.phones]) == ("", ["+34924112233"])
    assert "has lost digits" in report.warnings[0].text


def test_two_numbers_in_one_cell_and_an_extension_are_told_apart(bench: Bench) -> None:
    take(bench, "Empresa;Teléfono\nAcme;924 11 22 33 / 600 11 22 33 ext. 5\n")
    assert [(p.e164, p.kind, p.extension) for p in clients(bench)["Acme"].phones] == [
        ("+34924112233", PhoneKind.OFFICE, ""),
        ("+34600112233", PhoneKind.MOBILE, "5"),
    ]


def test_segment_state_and_language_are_read_in_three_languages(bench: Bench) -> None:
    take(bench, "Клиент;Сегмент;Статус;Язык\nРомашка;Крупный;Активный;Русский\n", country="RU")
    client = clients(bench)["Ромашка"]
    assert (client.segment, client.status, client.language) == (
        Segment.LARGE,
        ClientStatus.ACTIVE,
        "ru",
    )


def test_a_russian_list_comes_in_whole(bench: Bench) -> None:
    text = (
        "Наименование организации;ИНН;Город;Телефон;ФИО контактного лица;Должность\n"
        "ООО «Ромашка»;0276123456;г. Екатеринбург;8 (343) 123-45-67;Иванов Иван Иванович;Директор\n"
    )
    take(bench, text.encode("cp1251"), country="")
    client, contact = clients(bench)["ООО «Ромашка»"], contacts(bench)["Иван Иванович Иванов"]
    assert [p.e164 for p in client.phones] == ["+73431234567"]
    assert (client.tax_id, client.address and client.address.country) == ("0276123456", "RU")
    assert client.place_id == (1486209).to_bytes(16, "big")
    assert contact.position == "Директор"


def test_dates_are_read_in_the_order_their_column_shows(bench: Bench) -> None:
    text = "Empresa;Contacto;Desde\nA SL;Ann Lee;03/04/2020\nB SL;Bob Day;25/12/2019\n"
    report = take(bench, text)
    assert contacts(bench)["Ann Lee"].since == date(2020, 4, 3)
    assert report.warnings == []


def test_a_column_whose_order_nothing_shows_is_doubtful(bench: Bench) -> None:
    source = source_of("l.csv", b"Empresa;Contacto;Desde\nA SL;Ann Lee;03/04/2020\n")
    column = bench.services.imports.look(source, "ES").sheets[0].columns[2]
    assert column.dates is not None
    assert not column.dates.is_sure


def test_a_person_may_say_what_a_column_means(bench: Bench) -> None:
    take(bench, "x;y\nAcme;1\n", given={"x": Target.CLIENT_NAME, "B": Target.KEY})
    assert clients(bench)["Acme"].external_key == "1"


def test_a_list_in_which_nothing_names_anybody_is_refused(bench: Bench) -> None:
    with pytest.raises(RuleError, match=r"No column of list\.csv could be recognised"):
        take(bench, "a;b\n1;2\n3;4\n")


def test_a_region_column_sends_clients_to_regions(bench: Bench) -> None:
    other = Region(id=new_id(bench.clock.now()), name="Galicia")
    adopt(bench.base, other)
    text = "Empresa;Región\nAcme;galicia\nZeta;Extremadura sur\nOtra;Marte\n"
    report = take(bench, text)
    found = clients(bench)
    assert (found["Acme"].region_id, found["Zeta"].region_id) == (other.id, bench.region_id)
    assert "no region Marte" in reasons(report)[4]


def test_among_several_regions_one_must_be_chosen(bench: Bench) -> None:
    adopt(bench.base, Region(id=new_id(bench.clock.now()), name="Galicia"))
    with pytest.raises(RuleError, match=r"Say into which region.*Galicia"):
        take(bench, "Empresa\nAcme\n")
    report = take(bench, "Empresa\nAcme\n", region_id=bench.region_id)
    assert report.clients == 1


def test_a_region_that_is_not_granted_is_refused(bench: Bench) -> None:
    rep = make_bench(bench.base, bench.clock, (Role.OFFICE,))
    adopt(
        rep.base,
        Grant(
            id=new_id(rep.clock.now()),
            person_id=rep.person_id,
            granted_region_id=rep.region_id,
        ),
    )
    with pytest.raises(RuleError, match="not granted"):
        take(rep, "Empresa\nAcme\n", region_id=bench.region_id)


def test_who_may_not_import_is_refused(bench: Bench) -> None:
    rep = make_bench(bench.base, bench.clock, (Role.REP,))
    with pytest.raises(RuleError, match="do not let you import"):
        take(rep, "Empresa\nAcme\n", region_id=rep.region_id)


def test_imported_clients_are_found_by_name_and_number_at_once(bench: Bench) -> None:
    take(bench, FULL)
    find = bench.services.records.list
    assert [c.id for c in find("client", text="bodegas ru")] == [
        clients(bench)["Bodegas Ruiz S.L."].id
    ]
    assert len(find("contact", text="600112233")) == 1

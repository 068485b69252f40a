"""Dates, headers, contents, names and spoiled cells, each by itself."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldsales.domain.likeness import firm_key, has_legal_form
from fieldsales.domain.registers import Address
from fieldsales.services.importing.cells import (
    address_of_line,
    clean,
    number_back,
    postal_code,
    tax_number,
)
from fieldsales.services.importing.columns import Columns
from fieldsales.services.importing.dates import DateOrder, order_of, read_date
from fieldsales.services.importing.drafts import FirmDraft
from fieldsales.services.importing.emails import read_emails
from fieldsales.services.importing.guessing import Surroundings, guess_table
from fieldsales.services.importing.likeness import FirmRef, Likeness
from fieldsales.services.importing.names import split_person
from fieldsales.services.importing.source import Row
from fieldsales.services.importing.synonyms import meaning_of
from fieldsales.services.importing.targets import Target

AROUND = Surroundings("ES", lambda n: n in {"Lugo", "Vigo"}, lambda n: n == "España")


@pytest.mark.parametrize(
    ("cells", "order", "is_sure"),
    [
        (["01/02/2020", "25/12/2019"], DateOrder.DAY_FIRST, True),
        (["01/02/2020", "12/25/2019"], DateOrder.MONTH_FIRST, True),
        (["2020-01-02", "2019-12-25"], DateOrder.YEAR_FIRST, True),
        (["01.02.2020", "03.04.2020"], DateOrder.DAY_FIRST, False),
        (["01/01/2020", "2020-05-06"], DateOrder.YEAR_FIRST, True),
        (["13/01/2020", "01/13/2020"], DateOrder.DAY_FIRST, False),
        ([], DateOrder.DAY_FIRST, True),
    ],
)
def test_a_column_shows_its_order(cells: list[str], order: DateOrder, is_sure: bool) -> None:
    found = order_of(cells, "ES")
    assert (found.order, found.is_sure) == (order, is_sure)


def test_without_a_sign_the_habit_of_the_country_is_taken() -> None:
    assert order_of(["01/02/2020"], "US").order is DateOrder.MONTH_FIRST


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("3/4/2020", date(2020, 4, 3)),
        ("03.04.20", date(2020, 4, 3)),
        ("2020-04-03 10:00:00.000", date(2020, 4, 3)),
        ("20200403", date(2020, 4, 3)),
        ("39690", date(2008, 8, 30)),
        ("3 de abril de 2020", date(2020, 4, 3)),
        ("3 апреля 2020 г.", date(2020, 4, 3)),
        ("12-ene-98", date(1998, 1, 12)),
        ("Apr 3, 2020", date(2020, 4, 3)),
        ("31/02/2020", None),
        ("pronto", None),
    ],
)
def test_dates_are_read(text: str, day: date | None) -> None:
    assert read_date(text, DateOrder.DAY_FIRST) == day


def test_numbers_of_old_macs_count_from_1904() -> None:
    assert read_date("38228", DateOrder.DAY_FIRST, is_1904=True) == date(2008, 8, 30)


@given(st.dates(date(1900, 1, 1), date(2150, 1, 1)), st.sampled_from(list(DateOrder)))
def test_a_date_written_in_an_order_comes_back(day: date, order: DateOrder) -> None:
    form = {"dmy": "%d/%m/%Y", "mdy": "%m/%d/%Y", "ymd": "%Y/%m/%d"}[order.value]
    assert read_date(day.strftime(form), order) == day


@given(st.text(max_size=30))
def test_no_text_crashes_the_reading_of_dates(text: str) -> None:
    read_date(text, DateOrder.MONTH_FIRST)


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("companyName", Target.CLIENT_NAME),
        ("Razón Social", Target.LEGAL_NAME),
        ("C.I.F.", Target.TAX_ID),
        ("Nº Cliente", Target.KEY),
        ("Poblacion", Target.TOWN),
        ("Poblacón", Target.TOWN),
        ("E-mail 2 Address", Target.EMAIL),
        ("Тел.", Target.PHONE),
        ("Населённый пункт", Target.TOWN),
        ("ФИО контактного лица", Target.CONTACT_NAME),
        ("ИНН/КПП", Target.TAX_ID),
        ("Fecha de nacimiento", Target.PERSONAL),
        ("contact.given", Target.GIVEN),
        ("% Allocated", None),
        ("", None),
    ],
)
def test_headers_are_understood_in_three_languages(header: str, target: Target | None) -> None:
    assert meaning_of(header) is target


def _guessed(*rows: str) -> tuple[int | None, list[str]]:
    guess = guess_table([Row(n, tuple(r.split(";"))) for n, r in enumerate(rows, 1)], AROUND)
    return guess.header_line, [t.value for t in guess.targets]


def test_the_header_stands_below_titles() -> None:
    line, targets = _guessed("Clientes 2026;;", ";;", "Empresa;Ciudad;Teléfono", "A SL;Lugo;1")
    assert (line, targets) == (3, ["client.name", "address.town", "client.phone"])


def test_without_a_header_columns_are_told_by_what_stands_in_them() -> None:
    rows = [
        f"{n};{name};{town};98211223{n};a{n}@b.es;2700{n};Calle Mayor {n}"
        for n, (name, town) in enumerate(
            [("Acme SL", "Lugo"), ("Zeta SA", "Vigo"), ("Otra", "Lugo"), ("Mas SL", "Vigo")]
        )
    ]
    assert _guessed(*rows) == (
        None,
        [
            "ignore",
            "client.name",
            "address.town",
            "client.phone",
            "client.email",
            "address.postal_code",
            "address.street",
        ],
    )


@pytest.mark.parametrize(
    ("headers", "value", "targets"),
    [
        ("Name;Company;Phone", "Ann;Acme;1", "contact.name client.name contact.phone"),
        ("Nombre;Apellidos;Tel", "Ana;Vera;1", "contact.given contact.family contact.phone"),
        ("Nombre;CIF;Tel", "Acme;B1;1", "client.name client.tax_id client.phone"),
        ("Nombre;Contacto;Tel", "Acme;Ana;1", "client.name contact.name client.phone"),
        ("Name;Title;Tel", "Ann Lee;CEO;1", "contact.name contact.position contact.phone"),
        ("Empresa;Contacto;Móvil", "Acme;Ana;1", "client.name contact.name contact.mobile"),
        (
            "Company;Home City;Business City",
            "Acme;A;B",
            "client.name ignore address.town",
        ),
    ],
)
def test_whose_a_name_and_a_phone_are_is_decided_for_the_table(
    headers: str, value: str, targets: str
) -> None:
    assert _guessed(headers, value)[1] == targets.split(" ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bodegas Tierra Parda, S.L.U.", "TIERRA PARDA BODEGAS"),
        ("Grupo X S.A. de C.V.", "Grupo X"),
        ("ООО «Ромашка»", "Ромашка, ЗАО"),
        ("Müller GmbH & Co. KG", "Muller"),
        ("Acme Ltd.", "ACME Inc"),
        ("Hermanos Vera y Cía S. L.", "Hermanos Vera Cia"),
    ],
)
def test_legal_forms_do_not_tell_firms_apart(one: str, other: str) -> None:
    assert firm_key(one) == firm_key(other)


def test_a_name_of_a_legal_form_alone_keeps_it() -> None:
    assert firm_key("S.A.") == "a s"
    assert has_legal_form("Acme S.L.")
    assert not has_legal_form("Ana Vera")


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Elena Maldonado", ("Elena", "Maldonado")),
        ("García Pérez, Ana María", ("Ana María", "García Pérez")),
        ("José Luis Rodríguez Soto", ("José Luis", "Rodríguez Soto")),
        ("Иванов Иван Иванович", ("Иван Иванович", "Иванов")),
        ("Иван Иванович Иванов", ("Иван Иванович", "Иванов")),
        ("Prince", ("Prince", "")),
    ],
)
def test_names_in_one_cell_are_parted(text: str, parts: tuple[str, str]) -> None:
    assert split_person(text) == parts


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("3.4924112233E+10", "34924112233"),
        ("7,71235E+09", None),
        ("924112233.0", "924112233"),
        ("924 11 22 33", "924 11 22 33"),
        ("B1E", "B1E"),
    ],
)
def test_numbers_come_back_from_exponents_where_no_digit_is_lost(
    text: str, number: str | None
) -> None:
    assert number_back(text) == number


def test_lost_zeros_come_back_where_the_length_is_known() -> None:
    assert postal_code("6133", "ES") == "06133"
    assert tax_number("1234567L", "ES") == "01234567L"
    assert tax_number("276123456", "RU") == "0276123456"
    assert tax_number("ИНН 7701234567/770101001", "RU") == "7701234567"
    assert tax_number("NIF: B-12.345.678", "ES") == "B12345678"


def test_words_for_nothing_are_nothing_and_others_stay() -> None:
    assert [clean(t) for t in (" NULL ", "n/a", "—", "нет данных", "Na")] == ["", "", "", "", "Na"]


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (
            "Calle Mayor 1, 06133 Táliga, Badajoz",
            Address("Calle Mayor 1", "06133", "Táliga", "Badajoz"),
        ),
        ("Hauptstr. 5, D-10115 Berlin", Address("Hauptstr. 5", "10115", "Berlin")),
        ("8999 Corporate Way", Address("8999 Corporate Way")),
    ],
)
def test_an_address_in_one_cell_is_parted_where_it_shows(text: str, address: Address) -> None:
    assert address_of_line(text) == address


def test_a_near_name_is_found_among_many_of_its_town_in_no_time() -> None:
    known = Likeness()
    for n in range(20_000):
        name = f"Transportes Numero{n:05d} Hermanos"
        known.add_firm(FirmRef(n.to_bytes(16, "big"), name, firm_key(name), "lugo"), ())
    draft = FirmDraft("Panaderia Castromayor Hermanos")
    draft.compare_by()
    near = FirmRef(
        b"x" * 16, "Panaderia Castromayr Hermanos", "castromayr hermanos panaderia", "lugo"
    )
    known.add_firm(near, ())
    found = known.match_firm(draft, "lugo", 0, is_further=False)
    assert found is not None
    assert found.ref is near


@pytest.mark.parametrize(
    ("cells", "name", "web"),
    [
        (("Olivar", "", "b.es"), "Olivar", "b.es"),
        (("Olivar", "a.es", "b.es", "beyond the header"), "Olivar", "a.es"),
        (("Olivar",), "Olivar", ""),
        (("NULL", "n/a", " b.es "), "", "b.es"),
    ],
)
def test_the_first_filled_column_of_a_meaning_speaks(
    cells: tuple[str, ...], name: str, web: str
) -> None:
    columns = Columns((Target.CLIENT_NAME, Target.WEB, Target.WEB))
    texts = columns.texts(Row(1, cells))
    asked = (Target.CLIENT_NAME, Target.WEB, Target.TOWN)
    assert [texts[columns.one(t)] for t in asked] == [name, web, ""]


@given(st.text("B12345678-/. eE\u0415", min_size=1, max_size=12))
def test_a_tax_number_without_signs_is_read_as_one_with_signs(text: str) -> None:
    bare = "".join(c for c in text if c.isalnum()).upper()
    if bare and "/" not in text:
        assert tax_number(text, "ES") == tax_number(bare, "ES")


@pytest.mark.parametrize(
    ("text", "addresses", "notes"),
    [
        ("Info@olivar.es", ("Info@olivar.es",), []),
        ("mailto:info@olivar.es", ("info@olivar.es",), []),
        ("Ana <ana@olivar.es>; ANA@olivar.es", ("ana@olivar.es",), []),
        ("ask at the gate", (), ["E-mail: ask at the gate"]),
    ],
)
def test_addresses_are_found_in_a_cell(
    text: str, addresses: tuple[str, ...], notes: list[str]
) -> None:
    said = list[str]()
    assert (read_emails([text], said), said) == (addresses, notes)

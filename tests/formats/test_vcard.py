"""Address cards of all three versions, and cards half broken."""

from hypothesis import given
from hypothesis import strategies as st

from fieldsales.formats.encodings import Decoded
from fieldsales.formats.vcard import COLUMNS, looks_like_cards, read_cards
from fieldsales.services.importing.source import Sheet


def _sheet(text: str) -> Sheet:
    return read_cards(Decoded(text, "utf-8"))


def _card(body: str, version: str = "3.0") -> dict[str, str]:
    rows = list(_sheet(f"BEGIN:VCARD\nVERSION:{version}\n{body}\nEND:VCARD\n").rows())
    return {n: str(v) for n, v in zip(COLUMNS, rows[1].cells, strict=True) if v}


def test_a_name_comes_in_parts_and_the_full_one_only_without_them() -> None:
    assert _card("N:Doe;John;R.;Mr.;\nFN:Mr. John R. Doe") == {
        "Family name": "Doe",
        "Given name": "John",
        "Middle name": "R.",
        "Form of address": "Mr.",
    }
    assert _card("FN:Prince") == {"Full name": "Prince"}


def test_folded_lines_and_escapes_are_undone() -> None:
    assert _card("FN:Ann\nNOTE:one\\, two\\nthree\\; fo\n ur")["Notes"] == "one, two\nthree; four"


def test_quoted_printable_is_read_in_its_own_letters_over_soft_line_ends() -> None:
    body = "N;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=C8=E2=E0=\n=ED=EE=E2;=C8=E2=E0=ED"
    assert _card(body, "2.1") == {"Family name": "Иванов", "Given name": "Иван"}


def test_phones_go_by_their_kind_in_all_three_dialects() -> None:
    body = "\n".join(
        (
            "FN:Ann",
            "TEL;CELL;VOICE:1111111",
            "TEL;TYPE=WORK,FAX:2222222",
            "TEL;TYPE=home:3333333",
            "TEL;VALUE=uri;TYPE=work:tel:+34-924-112233;ext=12",
            "item1.TEL:5555555",
            "item1.X-ABLabel:_$!<Mobile>!$_",
        )
    )
    found = _card(body)
    assert found["Mobile phone"] == "1111111\n5555555"
    assert (found["Fax"], found["Other phone"]) == ("2222222", "3333333")
    assert found["Work phone"] == "+34-924-112233 ext. 12"


def test_the_address_of_work_is_taken_before_the_one_at_home() -> None:
    found = _card(
        "FN:A\nADR;TYPE=HOME:;;Calle A 1;Lugo;;27001;\nADR;TYPE=WORK:;Nave 2;Calle B;Vigo;P;36;ES"
    )
    assert (found["Street"], found["Town"]) == ("Calle B, Nave 2", "Vigo")


def test_a_card_of_a_firm_names_no_person() -> None:
    assert _card("KIND:org\nFN:Acme Inc.", "4.0") == {"Company": "Acme Inc."}


def test_pictures_are_left_out_and_counted_and_birthdays_not_taken() -> None:
    sheet = _sheet(
        "BEGIN:VCARD\nFN:Ann\nBDAY:1970-01-01\nPHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQ\n SkZJRg==\n"
        "LOGO:http://x.example/l.png\nEND:VCARD\n"
    )
    assert [v for v in list(sheet.rows())[1].cells if v] == ["Ann"]
    assert [r.text for r in sheet.remarks] == ["Pictures and sounds on cards are left out: 2."]


def test_a_card_that_is_not_closed_is_taken_with_a_remark() -> None:
    sheet = _sheet("BEGIN:VCARD\nFN:Ann\nTEL:111\nBEGIN:VCARD\nFN:Bob\nEND:VCARD\n")
    rows = list(sheet.rows())[1:]
    assert [(r.line, r.fault) for r in rows] == [(1, None), (4, None)]
    assert sheet.remarks[0].line == 1


def test_a_card_cut_off_before_its_name_is_a_fault() -> None:
    rows = list(_sheet("BEGIN:VCARD\nFN:Ann\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nTEL:11").rows())
    fault = rows[2].fault
    assert fault is not None
    assert fault.text == "The card has no end and no name; complete it."


def test_an_empty_card_is_a_fault_and_a_stray_line_a_remark() -> None:
    sheet = _sheet("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nX\nBEGIN:VCARD\nFN:A\nEND:VCARD\n")
    assert [bool(r.fault) for r in sheet.rows()] == [False, True, False]
    assert sheet.remarks[0].line == 4


def test_the_card_of_an_agent_inside_another_is_left_out() -> None:
    text = "BEGIN:VCARD\nFN:Ann\nAGENT:\nBEGIN:VCARD\nFN:Aide\nEND:VCARD\nTEL:111\nEND:VCARD\n"
    rows = list(_sheet(text).rows())
    assert len(rows) == 2
    assert rows[1].cells[COLUMNS.index("Work phone")] == "111"


def test_cards_are_known_by_their_first_line_alone() -> None:
    assert looks_like_cards("\n begin:vcard \nFN:A")
    assert not looks_like_cards("Name;BEGIN:VCARD\n")


_NAME = st.text(alphabet=st.sampled_from("abñжЖ ,;\\n:"), min_size=1, max_size=20).map(str.strip)


@given(_NAME.filter(bool), _NAME.filter(bool))
def test_names_written_by_the_rules_come_back(family: str, given_name: str) -> None:
    def escaped(text: str) -> str:
        return "".join("\\" + c if c in "\\,;" else c for c in text)

    found = _card(f"N:{escaped(family)};{escaped(given_name)};;;")
    assert found.get("Family name", "").split() == family.replace(",", " ").split()


@given(st.text(alphabet=st.sampled_from("BEGINVCARDEND:;=\n TELFN,.\\"), max_size=200))
def test_no_text_crashes_it(text: str) -> None:
    rows = list(_sheet("BEGIN:VCARD\n" + text).rows())
    assert all(len(r.cells) == len(COLUMNS) for r in rows)

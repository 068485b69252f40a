"""Numbers in E.164: the short way finds what phonenumbers finds, and never more."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldsales.domain.registers import PhoneKind
from fieldsales.services.phones import read_phones


def _by_law(text: str, country: str) -> str:
    try:
        parsed = phonenumbers.parse(text, country)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(parsed):
        return ""
    return str(phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164))


_COUNTRIES = st.sampled_from(
    ["ES", "RU", "MX", "AR", "FR", "DE", "GB", "US", "PT", "IT", "BR", "KZ"]
)


@given(
    _COUNTRIES,
    st.sampled_from(["", "+34", "+7", "+49 ", "00", "8 ", "0", "1-"]),
    st.text(alphabet="0123456789", min_size=6, max_size=11),
)
def test_the_short_way_agrees_with_phonenumbers(country: str, prefix: str, rest: str) -> None:
    text = prefix + rest
    (phone,) = read_phones(text, country) or (None,)
    if phone is not None:
        assert phone.e164 == _by_law(text, country)


@given(_COUNTRIES, st.data())
def test_real_numbers_of_a_country_are_read_however_they_are_written(
    country: str, data: st.DataObject
) -> None:
    number = phonenumbers.example_number_for_type(country, data.draw(st.sampled_from([0, 1])))
    assert number is not None
    for style in (0, 1, 2):
        text = phonenumbers.format_number(number, style)
        (phone,) = read_phones(text, country)
        assert phone.e164 == phonenumbers.format_number(number, 0)


@pytest.mark.parametrize(
    ("text", "country", "numbers"),
    [
        ("600112233 / 924 112233", "ES", ["+34600112233", "+34924112233"]),
        ("924112233 y 924112234", "ES", ["+34924112233", "+34924112234"]),
        ("8-916-123-45-67, 8 495 765 43 21", "RU", ["+79161234567", "+74957654321"]),
        ("034441/ 2 22 67", "DE", ["+493444122267"]),
        ("+44 (0)20 7946 0958", "ES", ["+442079460958"]),
        ("924112233\n924112234", "ES", ["+34924112233", "+34924112234"]),
        ("000000000", "ES", []),
    ],
)
def test_cells_with_one_or_several_numbers(text: str, country: str, numbers: list[str]) -> None:
    assert [p.e164 for p in read_phones(text, country)] == numbers


@pytest.mark.parametrize(
    "text", ["924112233 ext. 12", "924112233 x12", "924112233 (ext 12)", "924112233 доб. 12"]
)
def test_an_extension_stands_by_itself(text: str) -> None:
    (phone,) = read_phones(text, "ES")
    assert (phone.raw, phone.e164, phone.extension) == (text, "+34924112233", "12")


def test_what_is_no_number_is_kept_as_written() -> None:
    (phone,) = read_phones("preguntar en recepción", "ES", PhoneKind.FAX)
    assert (phone.raw, phone.e164, phone.kind) == ("preguntar en recepción", "", PhoneKind.FAX)


@given(st.text(max_size=60), st.sampled_from(["", "ES", "XX", "RU"]))
def test_no_text_crashes_it(text: str, country: str) -> None:
    for phone in read_phones(text, country):
        assert phone.raw

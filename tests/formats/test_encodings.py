"""Which letters bytes stand for: Spanish and Russian in every encoding old programs write."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldsales.errors import RuleError
from fieldsales.formats.encodings import decode

SPANISH = (
    "Código;Empresa;Población\n1;Bodegas Muñoz é Hijos;Almendralejo\n2;Panadería Ibáñez;Mérida\n"
    "3;Óptica Cigüeña;Málaga\n4;Jamón y Más;Cáceres\n"
)
RUSSIAN = (
    "Название;Город;Телефон\nООО Ромашка;Екатеринбург;8 343 1234567\nПекарня Колос;Нижний Новгород;1\n"
    "Завод имени Кирова;Челябинск;2\n"
)


@pytest.mark.parametrize("encoding", ["cp1252", "mac_roman", "cp850", "utf-8", "utf-8-sig"])
def test_spanish_is_read_in_every_encoding(encoding: str) -> None:
    assert decode(SPANISH.encode(encoding)).text == SPANISH


@pytest.mark.parametrize("encoding", ["cp1251", "koi8_r", "mac_cyrillic", "cp866", "utf-8"])
def test_russian_is_read_in_every_encoding(encoding: str) -> None:
    assert decode(RUSSIAN.encode(encoding)).text == RUSSIAN


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
@pytest.mark.parametrize("text", [SPANISH, "Name;Town\nAcme;London\nOther;Leeds\n"])
def test_wide_letters_are_read_with_and_without_a_mark(encoding: str, text: str) -> None:
    assert decode(text.encode(encoding)).text == text


def test_one_accent_is_enough_to_tell_spanish() -> None:
    assert decode("Nombre;Ciudad\nPeña;Lugo\n".encode("cp1252")).text.split("\n")[1] == "Peña;Lugo"


def test_a_few_bad_bytes_in_utf8_are_shown_and_told() -> None:
    data = (SPANISH * 30).encode() + b"x\xff\n"
    found = decode(data)
    assert found.encoding == "utf-8"
    assert found.remarks[0].text.startswith("Some letters could not be read")


@pytest.mark.parametrize(
    "data",
    [
        SPANISH.encode("utf-16")[:-1],
        "Ciudad;Año\n1;Logroñ".encode()[:-1],
        RUSSIAN.encode("utf-32")[:-2],
    ],
)
def test_a_file_cut_inside_a_letter_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(RuleError, match="seems to be cut off; nothing was changed"):
        decode(data)


def test_what_is_no_text_is_refused_in_words() -> None:
    with pytest.raises(RuleError, match="no table of text"):
        decode(bytes(range(32)) * 40)


@given(st.binary(max_size=400))
def test_no_bytes_crash_it(data: bytes) -> None:
    with suppress(RuleError):
        assert isinstance(decode(data).text, str)


@given(st.text(alphabet="abcdefgñáéíóúü ,.;\n", min_size=1), st.sampled_from(["utf-8", "utf-16"]))
def test_marked_text_comes_back_whole(text: str, encoding: str) -> None:
    mark = b"\xef\xbb\xbf" if encoding == "utf-8" else b""
    assert decode(mark + text.encode(encoding)).text == text

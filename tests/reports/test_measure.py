"""Lines fit their column whatever is written, and no sign is lost."""

from hypothesis import given
from hypothesis import strategies as st

from fieldsales.reports.measure import clean, fit, width_of, wrap
from fieldsales.reports.page_styles import CELL

WORDS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cf", "Zs", "Zl", "Zp")),
    min_size=1,
    max_size=90,
)
TEXTS = st.lists(WORDS, max_size=12).map(" ".join)


@given(TEXTS, st.floats(20, 200))
def test_no_line_is_wider_than_its_column(text: str, room: float) -> None:
    assert all(width_of(line, CELL) <= room or len(line) == 1 for line in wrap(text, CELL, room))


@given(TEXTS, st.floats(20, 200))
def test_no_sign_is_lost_by_breaking_lines(text: str, room: float) -> None:
    kept = "".join(wrap(text, CELL, room)).replace("-", "").replace(" ", "")
    assert kept == clean(text).replace("-", "").replace(" ", "")


def test_a_word_too_long_is_broken_with_a_hyphen_between_letters() -> None:
    first, *_ = wrap("Donaudampfschifffahrtsgesellschaft", CELL, 60)
    assert first.endswith("-")


def test_line_ends_are_kept_and_control_signs_are_not() -> None:
    assert wrap("one\r\ntwo\x00\x1b[31m", CELL, 200) == ("one", "two [31m")


def test_signs_are_composed_so_that_fonts_know_them() -> None:
    assert clean("Espan\u0303a") == "España"


def test_a_page_head_that_is_too_long_is_shortened_with_an_ellipsis() -> None:
    shortened = fit("Comercialización Hortofrutícola " * 20, CELL, 100)
    assert shortened.endswith("…")
    assert width_of(shortened, CELL) <= 100

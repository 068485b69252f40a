"""Tables over pages: heads repeated, no row alone, nothing below the foot, tall rows broken."""

from hypothesis import given
from hypothesis import strategies as st

from fieldsales.reports.drawing import Page, Text
from fieldsales.reports.flow import Flow
from fieldsales.reports.page_styles import BOTTOM, TOP
from fieldsales.reports.tables import Align, Column, Piece, Row, Table

COLUMNS = (Column("Name"), Column("Words", share=1), Column("Count", align=Align.RIGHT))


def laid(rows: list[Row], *, above: int = 0) -> tuple[Page, ...]:
    flow = Flow()
    flow.lines(["above"] * above, Piece("").style)
    flow.section("Heading")
    Table(COLUMNS, rows).place(flow)
    return flow.pages(lambda _number, _count: ())


def texts(page: Page) -> list[str]:
    return [d.text for d in page if isinstance(d, Text)]


def numbers(page: Page) -> list[str]:
    return [t for t in texts(page) if t.startswith("n")]


def test_the_head_stands_on_every_page() -> None:
    pages = laid([(f"n{n}", "words", "1") for n in range(120)])
    assert len(pages) > 2
    assert all(texts(p).count("Name") == 1 for p in pages)
    assert [n for p in pages for n in numbers(p)] == [f"n{n}" for n in range(120)]


@given(st.lists(st.integers(1, 60), min_size=2, max_size=40), st.integers(0, 60))
def test_no_row_is_left_alone_and_none_is_lost(lengths: list[int], above: int) -> None:
    rows: list[Row] = [(f"n{n}", "word " * size, "1") for n, size in enumerate(lengths)]
    pages = [p for p in laid(rows, above=above) if "Name" in texts(p)]
    counts = [len(numbers(p)) for p in pages]
    assert sum(counts) == len(rows)
    assert all(c >= 2 for c in counts)


@given(st.lists(st.integers(1, 900), min_size=1, max_size=6))
def test_everything_stays_between_the_head_and_the_foot_of_its_page(lengths: list[int]) -> None:
    rows: list[Row] = [(f"n{n}", "word " * size, "1") for n, size in enumerate(lengths)]
    pages = laid(rows)
    heights = [d.y for p in pages for d in p if isinstance(d, Text)]
    assert all(BOTTOM - 1 <= y <= TOP for y in heights)
    said = sum(t.split().count("word") for p in pages for t in texts(p))
    assert said == sum(lengths)


def test_a_heading_never_stands_alone_at_the_foot() -> None:
    rows: list[Row] = [("n1", "words", "1"), ("n2", "words", "2")]
    for above in range(50, 70):
        pages = laid(rows, above=above)
        (page,) = [p for p in pages if "Heading" in texts(p)]
        assert "n1" in texts(page)

"""The lists of an import's report: probable duplicates, towns, refused lines, notes, what an undo left."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldsales.ui import format as fmt
from fieldsales.ui.imports.words import decision_words, evidence_words, remark_words
from fieldsales.ui.imports.work import cells_of
from fieldsales.ui.parts.cells import Cell
from fieldsales.ui.parts.tables import Column
from fieldsales.ui.theme import Tone

if TYPE_CHECKING:
    from fieldsales.services.importing.report import DoubtfulTown, Pair, Refusal
    from fieldsales.services.importing.source import Remark
    from fieldsales.services.importing.undoing import Left

_LINE_WIDTH = 92


def line_words(line: int, sheet: str) -> str:
    """Return where a line stands; nothing for the file as a whole."""
    number = QCoreApplication.translate("imports", "Line {number}").format(number=fmt.number(line))
    return " · ".join(t for t in (sheet, number if line else "") if t)


def pair_columns(decision_of: "Callable[[Pair], str]") -> "Sequence[Column[Pair]]":
    """Return the columns of probable duplicates."""
    translate = QCoreApplication.translate

    def mine(pair: "Pair") -> Cell:
        said = f"{line_words(pair.line, pair.sheet)} · {evidence_words(pair.evidence.value)}"
        return Cell(pair.name, said, is_title=True)

    def other(pair: "Pair") -> Cell:
        known = translate("imports", "Known already")
        return Cell(
            pair.other_name,
            line_words(pair.other_line, "") if pair.other_line else known,
            tone=Tone.TEXT,
        )

    def decision(pair: "Pair") -> Cell:
        said = decision_of(pair)
        icon = "git-compare-arrows" if said == "merge" else "copy"
        return Cell(decision_words(said), tone=Tone.TEXT, icon=icon)

    return (
        Column(translate("imports", "In the file"), mine),
        Column(translate("imports", "May be"), other, hides_below=440),
        Column(translate("imports", "What becomes of it"), decision, 168),
    )


def town_columns(
    places: "Callable[[], Mapping[str, str]]",
) -> "Sequence[Column[DoubtfulTown]]":
    """Return the columns of doubtful towns; `places` are the answers so far."""
    translate = QCoreApplication.translate

    def town(one: "DoubtfulTown") -> Cell:
        asked = one.asked
        said = " · ".join(t for t in (asked.province, asked.postal_code, asked.country) if t)
        return Cell(asked.town, said, is_title=True, icon="map-pin")

    def answer(one: "DoubtfulTown") -> Cell:
        chosen = places().get(one.key, "")
        meant = next((p for p in one.candidates if p.id.hex() == chosen), None)
        if meant is None:
            return Cell(translate("imports", "Left open"), tone=Tone.TEXT3)
        province = getattr(meant, "province", "") or getattr(meant, "region", "")
        return Cell(meant.name, province, tone=Tone.TEXT)

    def lines(one: "DoubtfulTown") -> Cell:
        return Cell(fmt.number(one.lines), is_figure=True)

    return (
        Column(translate("imports", "Town"), town),
        Column(translate("imports", "Lines"), lines, 80, is_right=True),
        Column(translate("imports", "Is"), answer, 220),
    )


def refused_columns() -> "Sequence[Column[Refusal]]":
    """Return the columns of refused lines."""
    translate = QCoreApplication.translate
    return (
        Column(
            translate("imports", "Line"),
            lambda r: Cell(fmt.number(r.line), r.sheet, is_figure=True),
            _LINE_WIDTH,
        ),
        Column(
            translate("imports", "Why it is not taken"),
            lambda r: Cell(remark_words(r.remark), cells_of(r.cells), is_title=True),
        ),
    )


def note_columns() -> "Sequence[Column[Remark]]":
    """Return the columns of what was noticed on lines that were taken."""
    translate = QCoreApplication.translate
    return (
        Column(
            translate("imports", "Line"),
            lambda r: Cell(fmt.number(r.line) if r.line else "–", r.sheet, is_figure=True),
            _LINE_WIDTH,
        ),
        Column(translate("imports", "Noticed"), lambda r: Cell(remark_words(r), tone=Tone.TEXT)),
    )


def left_columns() -> "Sequence[Column[Left]]":
    """Return the columns of what an undo left as it is."""
    translate = QCoreApplication.translate

    def name(left: "Left") -> Cell:
        icon = "building-2" if left.kind == "client" else "user"
        return Cell(left.name, is_title=True, icon=icon)

    return (
        Column(translate("imports", "Left as it is"), name),
        Column(translate("imports", "Why"), lambda r: Cell(remark_words(r.remark))),
    )

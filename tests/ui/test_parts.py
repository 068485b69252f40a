"""Components: none shows itself as a window; words are whole or in the tooltip; models keep promises."""

from collections.abc import Callable, Sequence
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fieldsales.ui.painting import TextStyle, is_cut, wrapped
from fieldsales.ui.parts.bands import Band, FaultBand, InlineError
from fieldsales.ui.parts.buttons import Button, IconButton, Rank
from fieldsales.ui.parts.cards import Card, Empty, facts
from fieldsales.ui.parts.cells import Cell
from fieldsales.ui.parts.chips import Chip, ChipTone, StatusChip, initials
from fieldsales.ui.parts.choices import CheckRow, FilterChips, Segmented, Tabs
from fieldsales.ui.parts.day_fields import DateField, TimeField
from fieldsales.ui.parts.fields import ChoiceField, LongTextField, TextField
from fieldsales.ui.parts.hold_bar import DayLoad, load_spoken, load_words
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.loading import LoadingRows, Progress
from fieldsales.ui.parts.meeting_card import MeetingCard
from fieldsales.ui.parts.month import MonthGrid, MonthPopover, TimesPopover
from fieldsales.ui.parts.overlays import Popover, SidePanel, Toasts
from fieldsales.ui.parts.rows import ListRow, RowsModel, RowsView
from fieldsales.ui.parts.tables import WINDOW, Column, TableView, WindowsModel
from fieldsales.ui.status import Status, status_words
from fieldsales.ui.theme import Tone

TODAY = date(2026, 11, 11)
MAKERS: tuple[Callable[[], QWidget], ...] = (
    lambda: Button("Book", rank=Rank.FIRST, icon="phone", key="B"),
    lambda: IconButton("x", "Close"),
    lambda: Band(ChipTone.WARNING, "clock", "Title", "Words", "Act"),
    FaultBand,
    lambda: InlineError("Sentence", "Link"),
    Card,
    lambda: Empty("users", "Nobody", "Helps"),
    lambda: Chip("VIP"),
    lambda: StatusChip(Status.HELD),
    lambda: CheckRow("Tick"),
    lambda: FilterChips([("a", "A"), ("b", "B")]),
    lambda: Segmented([("a", "A"), ("b", "B")]),
    lambda: Tabs([("a", "A"), ("b", "B")]),
    lambda: DateField("Day", TODAY),
    lambda: TimeField("Start"),
    lambda: TextField("Name", hint="Hint"),
    lambda: LongTextField("Words"),
    lambda: ChoiceField("Kind", [("a", "A")]),
    lambda: Label("Words", wraps=True),
    LoadingRows,
    lambda: Progress("Working"),
    lambda: SidePanel(200),
)


@pytest.mark.parametrize("make", MAKERS)
def test_no_component_shows_itself_before_it_has_a_place(
    make: Callable[[], QWidget], qapp: QApplication
) -> None:
    before = set(qapp.topLevelWidgets())
    made = make()
    shown = [w for w in qapp.topLevelWidgets() if w not in before and w.isVisible()]
    assert shown == []
    made.deleteLater()


@pytest.mark.parametrize("make", MAKERS)
def test_every_component_paints_itself_small_and_large(
    make: Callable[[], QWidget], qtbot: QtBot
) -> None:
    made = make()
    qtbot.addWidget(made)
    for width in (40, 400):
        made.resize(width, 60)
        assert not made.grab().isNull()


def test_buttons_do_their_act_by_mouse_space_and_key(qtbot: QtBot) -> None:
    button = Button("Book meeting", key="B")
    qtbot.addWidget(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.accessibleName() == "Book meeting"


def test_a_button_off_looks_and_is_off(qtbot: QtBot) -> None:
    button = Button("Close case")
    qtbot.addWidget(button)
    on = _picture(button)
    button.setEnabled(False)
    assert _picture(button) != on
    clicks: list[object] = []
    button.clicked.connect(clicks.append)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert clicks == []


def _picture(widget: QWidget) -> bytes:
    picture: QPixmap = widget.grab()
    return bytes(picture.toImage().constBits())


def test_a_refused_field_says_why_and_offers_the_way_out(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    box = QVBoxLayout(holder)
    field = TimeField("Start", hint="a hint")
    box.addWidget(field)
    holder.show()
    field.refuse("Guadiana is in Almendralejo until 14:00.", "Take it")
    assert field.refusal.isVisible()
    assert not field.hint.isVisible()
    with qtbot.waitSignal(field.refusal_taken):
        qtbot.mouseClick(field.refusal.link, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field.edit, "1415")
    assert not field.refusal.isVisible()
    assert field.at() == time(14, 15)


def test_days_go_with_the_arrow_keys(qtbot: QtBot) -> None:
    field = DateField("Day", TODAY)
    qtbot.addWidget(field)
    field.set_day(TODAY)
    qtbot.keyClick(field.edit, Qt.Key.Key_Up)
    assert field.day() == date(2026, 11, 12)
    assert field.value() == "Thu 12 Nov"


def test_a_day_is_picked_from_a_month_by_keyboard(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 500)
    field = DateField("Day", TODAY)
    field.setParent(window)
    window.show()
    field.open_month()
    popover = window.findChild(MonthPopover)
    assert popover is not None
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Return):
        qtbot.keyClick(popover.grid, key)
    assert field.day() == date(2026, 12, 19)
    assert not popover.isVisible()


def test_the_last_of_a_month_stays_the_last(qtbot: QtBot) -> None:
    grid = MonthGrid(date(2026, 1, 31), TODAY)
    qtbot.addWidget(grid)
    grid.step_month(1)
    assert grid.chosen == date(2026, 2, 28)


def test_a_time_is_picked_from_the_half_hours(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 500)
    field = TimeField("Start")
    field.setParent(window)
    field.set_time(time(13, 40))
    window.show()
    field.open_times()
    popover = window.findChild(TimesPopover)
    assert popover is not None
    assert popover.list.current() == 11
    qtbot.keyClick(popover.list, Qt.Key.Key_Return)
    assert field.at() == time(13, 30)


def test_a_choice_is_told_by_its_name(qtbot: QtBot) -> None:
    field = ChoiceField("Kind", [("a", "First"), ("b", "Second")])
    qtbot.addWidget(field)
    with qtbot.waitSignal(field.chosen) as told:
        qtbot.keyClick(field.combo, Qt.Key.Key_Down)
    assert told.args == ["b"]


def test_segments_go_with_the_arrow_keys(qtbot: QtBot) -> None:
    views = Segmented([("order", "Order"), ("hours", "Hours"), ("map", "Map")])
    qtbot.addWidget(views)
    views.choose("order")
    with qtbot.waitSignal(views.chosen) as told:
        qtbot.keyClick(views, Qt.Key.Key_Right)
    assert told.args == ["hours"]
    assert views.current() == "hours"


def test_a_line_too_long_is_cut_and_wrapped_text_is_not() -> None:
    style = TextStyle()
    assert is_cut("Cooperativa Santa Ana de Monesterio", style, 80)
    assert len(wrapped("Cooperativa Santa Ana de Monesterio", style, 80)) > 2
    assert len(wrapped("Cooperativa Santa Ana de Monesterio", style, 80, 2)) == 2


def test_names_of_facts_are_whole_in_the_longest_language(qtbot: QtBot) -> None:
    lines = facts([("Последняя встреча", "21 окт 2026"), ("Регион", "Эстремадура")])
    for line in lines:
        qtbot.addWidget(line)
    widths = {line.layout().itemAt(0).widget().width() for line in lines}  # type: ignore[union-attr]
    assert len(widths) == 1


def test_initials_are_of_the_first_and_the_last_word() -> None:
    assert [initials(n) for n in ("Lucía Ortega", "Ana", "", "José María Peña")] == [
        "LO",
        "A",
        "?",
        "JP",
    ]


# The hold bar.


@pytest.mark.parametrize(
    ("load", "words", "tone"),
    [
        (DayLoad(7, 2.7), "7 · ≈2.7", Tone.TEXT2),
        (DayLoad(2, 0.9), "2 · ≈0.9", Tone.WARNING),
        (DayLoad(6, 2.4, held=3), "3 held of 6", Tone.SUCCESS),
        (DayLoad(9, 3.6, clashes=True), "9 · ≈3.6 · clash", Tone.DANGER),
    ],
)
def test_a_day_says_its_two_numbers(load: DayLoad, words: str, tone: Tone) -> None:
    assert (load_words(load), load.tone) == (words, tone)


def test_a_day_is_spoken_in_words() -> None:
    assert load_spoken(DayLoad(7, 2.7)) == "7 planned, about 2.7 expected to be held"


def test_a_meeting_card_is_spoken_with_its_status() -> None:
    card = MeetingCard("Vinos Táliga", "15:00 Táliga", Status.PLANNED)
    assert card.spoken == "15:00 Táliga, Vinos Táliga, Planned"


def test_every_status_has_words_and_a_glyph_of_its_own(qtbot: QtBot) -> None:
    chips = [StatusChip(status) for status in Status]
    for chip in chips:
        qtbot.addWidget(chip)
    assert len({status_words(s) for s in Status}) == len(Status)
    assert len({_picture(chip) for chip in chips}) == len(Status)


# Lists and tables.


def test_the_list_model_keeps_its_promises(qtmodeltester: ModelTester) -> None:
    model = RowsModel(
        [ListRow("Heading", is_heading=True), ListRow("One", "second"), ListRow("Two")]
    )
    qtmodeltester.check(model)
    model.set_rows([ListRow("Three")])
    assert model.rowCount() == 1


def test_headings_are_stepped_over_and_return_opens(qtbot: QtBot) -> None:
    view = RowsView("Rows")
    qtbot.addWidget(view)
    view.setModel(RowsModel([ListRow("H", is_heading=True), ListRow("One"), ListRow("Two")]))
    qtbot.keyClick(view, "j")
    qtbot.keyClick(view, "j")
    assert view.current() == 2
    qtbot.keyClick(view, "k")
    assert view.current() == 1
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args == [1]


Row = tuple[bytes, str]


def _windows(count: int) -> tuple[WindowsModel[Row], list[list[bytes]]]:
    """Return a model over made-up rows, and what it asks for."""
    asked: list[list[bytes]] = []

    def ask(ids: Sequence[bytes], came: Callable[[Sequence[Row]], None]) -> None:
        asked.append(list(ids))
        came([(i, f"row {int.from_bytes(i, 'big')}") for i in ids])

    columns: tuple[Column[Row], ...] = (Column("Name", lambda r: Cell(r[1])),)
    model = WindowsModel(columns, ask, lambda r: r[0])
    model.show_ids([n.to_bytes(4, "big") for n in range(count)])
    return model, asked


def test_the_table_model_keeps_its_promises(qtmodeltester: ModelTester) -> None:
    model, _asked = _windows(500)
    qtmodeltester.check(model)


def test_only_what_is_looked_at_is_asked_for(qtbot: QtBot) -> None:
    model, asked = _windows(100_000)
    view = TableView("Rows", model)
    qtbot.addWidget(view)
    view.resize(400, 400)
    view.show()
    qtbot.waitUntil(lambda: len(asked) == 1)
    view.choose(50_100)
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert sum(map(len, asked)) == 2 * WINDOW
    row = model.row_at(50_100)
    assert row is not None
    assert row[1] == "row 50100"


# What floats.


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.button = Button("Here", parent=made)  # type: ignore[attr-defined]
    made.show()
    return made


def test_a_popover_closes_with_esc_and_a_click_outside(window: QWidget, qtbot: QtBot) -> None:
    for close in ("esc", "click"):
        popover = Popover(window)
        popover.column.addWidget(Button("Act"))
        popover.open_at(window)
        assert popover.isVisible()
        with qtbot.waitSignal(popover.closed):
            if close == "esc":
                qtbot.keyClick(popover, Qt.Key.Key_Escape)
            else:
                veil = window.childAt(790, 590)
                assert veil is not None
                qtbot.mousePress(veil, Qt.MouseButton.LeftButton)
        assert not popover.isVisible()


def test_a_toast_gives_its_place_to_the_next_and_goes_by_itself(
    window: QWidget, qtbot: QtBot
) -> None:
    toasts = Toasts(window)
    first = toasts.say("One")
    second = toasts.say("Two")
    assert toasts.shown is second
    assert not first.isVisible()
    toasts._timer.start(10)
    qtbot.waitUntil(lambda: toasts.shown is None)


def test_a_toast_that_has_the_focus_stays(window: QWidget, qtbot: QtBot) -> None:
    toasts = Toasts(window)
    with qtbot.waitActive(window):
        window.activateWindow()
    toast = toasts.say("Moved", act="Undo", do=lambda: None)
    toast.act.setFocus()
    toasts._timer.start(10)
    qtbot.wait(60)
    assert toasts.shown is toast


def test_loading_rows_are_not_seen_at_once(qtbot: QtBot) -> None:
    rows = LoadingRows()
    qtbot.addWidget(rows)
    rows.resize(300, 200)
    blank = _picture(rows)
    rows.begin()
    assert _picture(rows) == blank
    qtbot.waitUntil(lambda: _picture(rows) != blank, timeout=2000)

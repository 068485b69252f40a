"""The runner by input events: answers by key, what follows from them, every kind of question."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fieldsales.domain.case import Severity
from fieldsales.domain.client import Note
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.questionnaire.editors import ScaleEditor
from fieldsales.ui.questionnaire.question_box import Mode
from fieldsales.ui.questionnaire.repeat_box import RepeatBox
from tests.ui.asked import Asked, Prepared
from tests.ui.form import at, box_of, case_of, kept, page_of, runner_of, view_of
from tests.ui.hands import Hands
from tests.ui.sample import Sample


@pytest.fixture
def sample(prepared: Prepared, tmp_path: Path) -> Sample:
    return prepared.copy_to(tmp_path / "profile")


@pytest.fixture
def asked(prepared: Prepared) -> Asked:
    return prepared.asked


@pytest.fixture
def hands(asked: Asked, window: MainWindow, qtbot: QtBot) -> Hands:
    """The draft under way, opened in the runner."""
    made = Hands(window, qtbot)
    made.shell.open_record("response", asked.draft_id)
    made.settle()
    assert page_of(made).runner is not None
    return made


# Going along.


def test_it_goes_on_where_it_was_left(hands: Hands) -> None:
    assert runner_of(hands).current == "D3"
    assert box_of(hands, "D3").mode is Mode.CARD
    assert box_of(hands, "D2").mode is Mode.ANSWERED


def test_the_question_asked_is_in_sight_from_the_first(hands: Hands) -> None:
    sheet = view_of(hands).sheet
    box = box_of(hands, runner_of(hands).current)
    top = box.mapTo(sheet.viewport(), box.rect().topLeft()).y()
    assert 0 <= top < sheet.viewport().height() - box.height()
    assert sheet.verticalScrollBar().value() > 0


def test_a_number_answers_enter_goes_on_shift_enter_back(hands: Hands, asked: Asked) -> None:
    hands.key("4")
    assert kept(hands, asked)["D3"] == "4"
    hands.key("Return")
    assert runner_of(hands).current == "D4"
    hands.key("Shift+Return")
    assert runner_of(hands).current == "D3"


def test_a_press_on_an_option_of_a_later_question_answers_it(hands: Hands, asked: Asked) -> None:
    editor = box_of(hands, "D4").lines.editor
    assert isinstance(editor, ScaleEditor)
    hands.click(editor.buttons[2])
    assert runner_of(hands).current == "D4"
    assert kept(hands, asked)["D4"] == "3"


def test_letters_go_by_their_place_on_a_russian_layout(hands: Hands, asked: Asked) -> None:
    at(hands, "E1")
    hands.key("Ф", scan=38, text="ф")  # the key that types A on a Latin layout
    assert kept(hands, asked)["E1"] == '"grow"'
    hands.key("Т", scan=57, text="т")  # N: not asked
    assert kept(hands, asked)["E1"] == '{"code":"not_asked"}'


def test_not_asked_and_refused_are_one_key_each_also_while_typing(
    hands: Hands, asked: Asked
) -> None:
    hands.key("N")
    hands.key("Return")
    hands.key("W")
    at(hands, "E2")
    hands.key("Alt+N")
    found = kept(hands, asked)
    assert [found[p] for p in ("D3", "D4", "E2")] == [
        '{"code":"not_asked"}',
        '{"code":"refused"}',
        '{"code":"not_asked"}',
    ]


def test_ten_typed_as_one_and_nought_opens_no_case(hands: Hands, asked: Asked) -> None:
    at(hands, "D6")
    hands.keys("1", "0")
    assert kept(hands, asked)["D6"] == "10"
    assert case_of(hands, asked) is None


def test_a_one_that_stays_alone_is_a_one(hands: Hands, asked: Asked) -> None:
    at(hands, "D6")
    hands.keys("1", "Return")
    assert kept(hands, asked)["D6"] == "1"


def test_arrow_keys_pass_over_bad_marks_without_giving_them(hands: Hands, asked: Asked) -> None:
    for _ in range(4):
        hands.key("Right")
    assert "D3" not in kept(hands, asked)
    hands.key("Return")
    assert kept(hands, asked)["D3"] == "4"
    assert case_of(hands, asked) is None


# What follows from an answer.


def test_a_bad_mark_opens_a_case_at_once_and_says_so(hands: Hands, asked: Asked) -> None:
    hands.key("1")
    box = box_of(hands, "D3")
    assert box.lines.effect is not None
    said = box.lines.effect.effect
    assert said.lead == "A case opens with this answer."
    assert "Urgent: a measure is due within 5 working days" in said.rest
    case = case_of(hands, asked)
    assert case is not None
    assert case.severity is Severity.URGENT
    assert {"D9", "D10"} <= set(runner_of(hands).stops())


def test_a_corrected_mark_marks_the_case_and_undo_brings_the_mark_back(
    hands: Hands, asked: Asked
) -> None:
    hands.key("2")
    hands.key("4")
    case = case_of(hands, asked)
    assert case is not None
    assert case.is_to_check
    hands.key("Ctrl+Z")
    assert kept(hands, asked)["D3"] == "2"
    hands.key("Ctrl+Z")
    assert kept(hands, asked)["D3"] == "null"
    hands.key("Ctrl+Shift+Z")
    assert kept(hands, asked)["D3"] == "2"
    assert case_of(hands, asked) is not None


def test_a_rule_refused_stands_beside_its_field(hands: Hands) -> None:
    at(hands, "A5")
    hands.type("nobody", "Return")
    at(hands, "A5")
    error = box_of(hands, "A5").lines.error
    assert error is not None
    assert error.isVisible()
    assert error.text == "An e-mail address looks like name@firm.com."


def test_a_skipped_needed_question_is_marked_and_does_not_block(hands: Hands) -> None:
    at(hands, "D6")
    hands.key("Return")
    assert runner_of(hands).current == "D8"
    assert box_of(hands, "D6").is_skipped
    card = view_of(hands).side.left_open
    assert card.isVisible()
    assert card.title.text() == "1 question left open"


# Kinds of questions.


def test_what_is_typed_is_kept_after_a_pause_and_when_it_is_left(
    hands: Hands, asked: Asked, qtbot: QtBot
) -> None:
    at(hands, "E2")
    hands.type("A second cellar")
    qtbot.waitUntil(lambda: kept(hands, asked).get("E2") == '"A second cellar"', timeout=5_000)
    hands.type(" in March", "Return")
    assert kept(hands, asked)["E2"] == '"A second cellar in March"'


def test_a_new_line_is_alt_enter(hands: Hands, asked: Asked) -> None:
    at(hands, "E2")
    hands.type("One", "Alt+Return")
    hands.type("two", "Return")
    assert kept(hands, asked)["E2"] == '"One\\ntwo"'


def test_a_day_is_read_as_it_is_said_and_an_empty_one_is_none(hands: Hands, asked: Asked) -> None:
    at(hands, "E5")
    hands.type("in 2 weeks", "Return")
    assert kept(hands, asked)["E5"] == '"2026-11-25"'
    at(hands, "E5")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QLineEdit)
    focus.selectAll()
    hands.key("Backspace")
    hands.key("Return")
    assert kept(hands, asked)["E5"] == "null"


def test_what_is_no_day_is_said_beside_the_field_and_stays_typed(
    hands: Hands, asked: Asked
) -> None:
    at(hands, "E5")
    hands.type("soon enough", "Return")
    at(hands, "E5")
    error = box_of(hands, "E5").lines.error
    assert error is not None
    assert error.text.startswith("This is no day.")
    assert "E5" not in kept(hands, asked)
    assert view_of(hands).sheet.unread() == {"E5": "soon enough"}


def test_what_our_records_say_is_taken_by_one_key(hands: Hands, asked: Asked) -> None:
    at(hands, "A5")
    hands.key("Alt+R")
    assert kept(hands, asked)["A5"] == '"elena@tierraparda.example"'


def test_one_of_several_is_taken_and_taken_back(hands: Hands, asked: Asked) -> None:
    at(hands, "C1")
    hands.key("B")
    assert kept(hands, asked)["C1"] == '["groupage","full_loads","cold_chain"]'
    hands.key("A")
    assert kept(hands, asked)["C1"] == '["full_loads","cold_chain"]'


def test_entries_are_added_filled_and_removed_by_keys(hands: Hands, asked: Asked) -> None:
    at(hands, "G1")
    hands.key("A")
    hands.type("Vinos Táliga", "Return")
    hands.type("Pilar Gallardo", "Return")
    hands.key("Return")
    hands.key("B")
    assert runner_of(hands).current.endswith("/G2")
    hands.key("Return")
    assert runner_of(hands).current == "G1"
    box = view_of(hands).sheet.boxes["G1"]
    assert isinstance(box, RepeatBox)
    assert [line.text for line in box._entry_lines] == ["Vinos Táliga · Pilar Gallardo · Yes"]
    hands.key("Delete")
    assert runner_of(hands).session.entries("G1") == ()
    hands.key("Ctrl+Z")
    (entry,) = runner_of(hands).session.entries("G1")
    assert kept(hands, asked)[f"G1/{entry}/G1_firm"] == '"Vinos Táliga"'


def test_another_language_loses_nothing_that_is_typed(hands: Hands, asked: Asked) -> None:
    at(hands, "E2")
    hands.type("Una segunda bodega")
    hands.key("Ctrl+Shift+E")
    assert box_of(hands, "E2").title().startswith("Planes que")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    assert focus.toPlainText() == "Una segunda bodega"
    assert kept(hands, asked)["E2"] == '"Una segunda bodega"'


def test_a_note_is_a_note_of_the_meeting(hands: Hands, asked: Asked) -> None:
    hands.key("Ctrl+L")
    hands.type("The mare is called Luna", "Return")
    with hands.shell.context.services.work.read() as reader:
        (note,) = reader.where(Note, meeting_id=asked.meeting_id)
    assert note.text == "The mare is called Luna"
    assert isinstance(box_of(hands, "D3").lines.editor, type(QApplication.focusWidget()))

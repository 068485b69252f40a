"""The runner and the rest of the world: a partner's answers, a full disk, the lock, the client, the end."""

import resource
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from pytestqt.qtbot import QtBot

from fieldsales.domain.client import Note
from fieldsales.domain.response import Response, ResponseState
from fieldsales.domain.service import Referral
from fieldsales.forms.given import Code, Given
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.questionnaire.done_view import DoneView
from fieldsales.ui.questionnaire.stops import FINISH
from fieldsales.ui.start.lock_screen import LockScreen
from tests.ui.asked import Asked, Prepared
from tests.ui.form import at, box_of, case_of, kept, page_of, runner_of, view_of
from tests.ui.hands import Hands
from tests.ui.sample import PASSPHRASE, Sample


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


# Others, faults, the lock.


def partner(hands: Hands, asked: Asked, path: str, value: str | int) -> None:
    """Let the partner's laptop answer: the write comes into the base from elsewhere."""
    services = hands.shell.context.services
    other = services.questionnaires.open(asked.draft_id)
    services.questionnaires.answer(other, path, Given(value))


def test_a_partners_answer_appears_and_what_is_typed_stays(hands: Hands, asked: Asked) -> None:
    at(hands, "E2")
    hands.type("Our words")
    partner(hands, asked, "E2", "Their words")
    partner(hands, asked, "D4", 5)
    hands.window.changes.announce()
    hands.settle()
    assert runner_of(hands).session.answers["D4"] == Given(5)
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    assert focus.toPlainText() == "Our words"
    other = box_of(hands, "E2").lines.other
    assert other is not None
    assert other.isVisible()
    hands.key("Return")
    assert kept(hands, asked)["E2"] == '"Our words"'
    assert hands.shell.context.services.conflicts.open() == []


def test_the_other_words_can_be_taken_instead(hands: Hands, asked: Asked) -> None:
    at(hands, "E2")
    hands.type("Our words")
    partner(hands, asked, "E2", "Their words")
    hands.window.changes.announce()
    hands.settle()
    other = box_of(hands, "E2").lines.other
    assert other is not None
    hands.click(other.link)
    assert runner_of(hands).session.answers["E2"] == Given("Their words")
    assert kept(hands, asked)["E2"] == '"Their words"'


def test_a_form_finished_elsewhere_is_read_and_late_words_become_a_note(
    hands: Hands, asked: Asked
) -> None:
    at(hands, "E2")
    hands.type("Said at the last moment")
    services = hands.shell.context.services
    with services.work.act() as act:
        response = act.tx.need(Response, asked.draft_id)
        progress = replace(response.progress, state=ResponseState.FINALISED)
        act.change(replace(response, progress=progress), response)
        act.commit()
    hands.key("Return")
    assert page_of(hands).runner is None
    with services.work.read() as reader:
        (note,) = reader.where(Note, meeting_id=asked.meeting_id)
    assert note.text.endswith("Said at the last moment")


def test_a_full_disk_keeps_the_answer_on_the_screen_and_tries_again(
    hands: Hands, asked: Asked
) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1024, hard))
    try:
        hands.key("4")
        assert runner_of(hands).keeper.unkept == 1
        assert view_of(hands).sections.kept.title.text() == "1 answer waits to be kept"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    hands.key("Return")
    hands.key("5")
    found = kept(hands, asked)
    assert (found["D3"], found["D4"]) == ("4", "5")
    assert runner_of(hands).keeper.is_idle


def test_what_is_typed_survives_the_lock_and_the_form_is_there_again(
    hands: Hands, asked: Asked, qtbot: QtBot
) -> None:
    at(hands, "E2")
    hands.type("Half a sent")
    hands.key("Ctrl+Shift+L")
    window = hands.window
    assert isinstance(window.shown, LockScreen)
    assert window.tasks is not None
    with qtbot.waitSignal(window.device_ready, timeout=20_000):
        window.open_with(PASSPHRASE)
    hands.settle()
    assert kept(hands, asked)["E2"] == '"Half a sent"'
    at(hands, "E2")
    focus = QApplication.focusWidget()
    assert isinstance(focus, QPlainTextEdit)
    assert focus.toPlainText() == "Half a sent"


def test_a_day_half_typed_and_a_note_survive_the_lock_too(hands: Hands, qtbot: QtBot) -> None:
    at(hands, "E5")
    hands.type("some time in")
    hands.key("Ctrl+L")
    hands.type("half a note")
    hands.key("Ctrl+Shift+L")
    with qtbot.waitSignal(hands.window.device_ready, timeout=20_000):
        hands.window.open_with(PASSPHRASE)
    hands.settle()
    assert view_of(hands).sheet.unread() == {"E5": "some time in"}
    assert view_of(hands).side.notes.field.value() == "half a note"


# Meeting mode.


def test_in_meeting_mode_only_the_form_is_left(hands: Hands, asked: Asked) -> None:
    hands.key("Ctrl+M")
    shell, view = hands.shell, view_of(hands)
    assert not shell.sidebar.isVisible()
    assert not view.side.isVisible()
    hands.key("1")
    effect = box_of(hands, "D3").lines.effect
    assert effect is not None
    assert "case" not in f"{effect.effect.lead} {effect.effect.rest}".lower()
    assert case_of(hands, asked) is not None
    for key in ("Esc", "Ctrl+K", "Ctrl+1"):
        hands.key(key)
        assert shell.page_name == "questionnaire"
        assert not shell.palette_.is_open()
    assert hands.window.idle._timer.interval() == 45 * 60_000
    hands.key("Ctrl+M")
    assert shell.sidebar.isVisible()
    assert hands.window.idle._timer.interval() == 5 * 60_000


# The end.


def test_finishing_asks_why_of_each_open_question_and_tells_what_was_made(
    hands: Hands, asked: Asked
) -> None:
    at(hands, "D6")
    hands.key("3")
    hands.key("Ctrl+Return")
    finish = view_of(hands).sheet.finish
    assert [q.path for q in finish.open_ones] == ["D8", "D10_by", "E1", "H2"]
    hands.key("N")
    hands.key("W")
    hands.keys("N", "N")
    hands.key("Return")
    done = page_of(hands).view
    assert isinstance(done, DoneView)
    found = kept(hands, asked)
    assert (found["D8"], found["D10_by"]) == ('{"code":"not_asked"}', '{"code":"refused"}')
    with hands.shell.context.services.work.read() as reader:
        response = reader.need(Response, asked.draft_id)
    assert response.state is ResponseState.FINALISED
    hands.key("Ctrl+Z")
    assert page_of(hands).runner is not None


def test_hidden_answers_are_named_before_they_are_left_out(hands: Hands) -> None:
    at(hands, "B0")
    hands.key("B")
    at(hands, FINISH)
    finish = view_of(hands).sheet.finish
    assert finish._left_out.startswith("2 answers to questions that are no longer asked")
    assert "Your professional path" in finish._left_out


def test_a_question_that_breaks_a_rule_is_named_and_gone_to(hands: Hands) -> None:
    at(hands, "A5")
    hands.type("nobody", "Return")
    at(hands, FINISH)
    first = view_of(hands).sheet.finish.open_ones[0]
    assert (first.path, first.problem) == ("A5", "An e-mail address looks like name@firm.com.")
    hands.key("Return")
    assert runner_of(hands).current == "A5"


def test_referrals_are_made_of_entries(hands: Hands, asked: Asked) -> None:
    at(hands, "G1")
    hands.key("A")
    hands.type("Vinos Táliga", "Return")
    hands.key("Ctrl+Return")
    for _ in range(len(view_of(hands).sheet.finish.open_ones)):
        hands.key("N")
    hands.key("Ctrl+Return")
    with hands.shell.context.services.work.read() as reader:
        (referral,) = reader.where(Referral, response_id=asked.draft_id)
    assert referral.firm == "Vinos Táliga"


def test_a_reason_is_taken_back_by_the_same_key(hands: Hands) -> None:
    hands.key("N")
    assert runner_of(hands).session.answers["D3"] == Given(code=Code.NOT_ASKED)
    hands.key("N")
    assert "D3" not in runner_of(hands).session.answers

"""The list of questionnaires, beginning one, reading one, what a lead does; the whole form in few actions."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fieldsales.domain.case import Case
from fieldsales.domain.ids import PersonId, derived_id
from fieldsales.domain.response import Answer, Response, ResponseState
from fieldsales.domain.service import Referral
from fieldsales.ui.calendar.reasons import ReasonPopover
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.parts.buttons import Button, Link
from fieldsales.ui.questionnaire.begin import BeginPanel
from fieldsales.ui.questionnaire.done_view import DoneView
from fieldsales.ui.questionnaire.form_page import FormPage
from fieldsales.ui.questionnaire.list_page import QuestionnairesPage
from fieldsales.ui.questionnaire.peek import ResponsePeek
from fieldsales.ui.questionnaire.reading_view import AnswerLine, ReadingView
from fieldsales.ui.questionnaire.runner_view import RunnerView
from fieldsales.views.questionnaires import ResponseFilter
from tests.ui.asked import Asked, Prepared, opened
from tests.ui.hands import Hands
from tests.ui.sample import Sample


@pytest.fixture
def sample(prepared: Prepared, tmp_path: Path) -> Sample:
    return prepared.copy_to(tmp_path / "profile")


@pytest.fixture
def asked(prepared: Prepared) -> Asked:
    return prepared.asked


@pytest.fixture
def hands(window: MainWindow, qtbot: QtBot) -> Hands:
    """The list of questionnaires is in sight."""
    made = Hands(window, qtbot)
    made.shell.open_page("questionnaires")
    made.settle()
    return made


def list_of(hands: Hands) -> QuestionnairesPage:
    page = hands.page
    assert isinstance(page, QuestionnairesPage)
    return page


def give_to_another(sample: Sample, response_id: bytes) -> None:
    """Let a colleague have filled a questionnaire, so that it may be judged here."""
    device = opened(sample)
    try:
        with device.services.work.act() as act:
            response = act.tx.need(Response, response_id)
            other = PersonId(derived_id("person", "Iván Salas"))
            act.tx.put(_filled_by(response, other), was=response)
            act.commit()
    finally:
        device.close()


def _filled_by(response: Response, person_id: PersonId) -> Response:
    return replace(response, filled_by_id=person_id)


def state_of(hands: Hands, response_id: bytes) -> ResponseState:
    with hands.shell.context.services.work.read() as reader:
        return reader.need(Response, response_id).state


# The list.


def test_the_model_keeps_its_promises(hands: Hands, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(list_of(hands).model)


def test_drafts_come_first_and_say_what_they_need(hands: Hands, asked: Asked) -> None:
    page = list_of(hands)
    assert page.model.id_at(0) == asked.draft_id
    row = page.model.row_at(0)
    assert row is not None
    assert (row.answered, row.total, row.open_required) == (12, 37, 4)
    assert page.context_line() == "1 draft · 3 to review"


def test_a_filter_leaves_what_it_says(hands: Hands) -> None:
    page = list_of(hands)
    hands.click(page.filters.chips[ResponseFilter.RETURNED.value])
    assert page.model.rowCount() == 0
    assert page.empty.missing.text() == "No questionnaire fits this filter"
    hands.key("Esc")
    assert page.model.rowCount() == 4


def test_enter_opens_the_runner_and_esc_comes_back(hands: Hands) -> None:
    hands.key("Return")
    page = hands.page
    assert isinstance(page, FormPage)
    assert isinstance(page.view, RunnerView)
    hands.key("Esc")
    assert isinstance(hands.page, QuestionnairesPage)


def test_a_closer_look_tells_marks_and_leads_on(hands: Hands) -> None:
    hands.key("J")
    hands.key("Space")
    assert isinstance(list_of(hands).columns.panel.shown, ResponsePeek)
    hands.key("Esc")
    assert not list_of(hands).columns.is_open


def test_with_nothing_there_it_says_what_helps(hands: Hands) -> None:
    page = list_of(hands)
    page._show([], dict.fromkeys(ResponseFilter, 0))
    assert page.empty.missing.text() == "No questionnaire yet"
    assert page.empty.helps.text() != ""


# Beginning one.


def test_one_is_begun_by_keyboard_alone(hands: Hands) -> None:
    hands.key("N")
    hands.type("almazara")
    panel = list_of(hands).columns.panel.shown
    assert isinstance(panel, BeginPanel)
    hands.qtbot.waitUntil(lambda: panel.picker.model.rowCount() > 0)
    hands.key("Return")
    assert panel.contact.combo.currentText().startswith("Pilar Gallardo")
    hands.key("Ctrl+Return")
    page = hands.page
    assert isinstance(page, FormPage)
    assert page.filling is not None
    assert page.filling.client_name == "Almazara Olivencia"
    assert hands.actions <= 5


def test_a_draft_of_the_same_client_is_offered_first(hands: Hands, asked: Asked) -> None:
    page = list_of(hands)
    page.begin(asked.client_id)
    hands.settle()
    panel = page.columns.panel.shown
    assert isinstance(panel, BeginPanel)
    assert panel.meeting.value() == asked.meeting_id.hex()
    hands.click(panel.drafts.findChildren(Link)[-1])
    opened_page = hands.page
    assert isinstance(opened_page, FormPage)
    assert opened_page.filling is not None
    assert opened_page.filling.response.id == asked.draft_id


# Reading and judging.


def test_a_finished_one_is_read_with_who_and_when(hands: Hands, asked: Asked) -> None:
    hands.shell.open_record("response", asked.finished_id)
    hands.settle()
    page = hands.page
    assert isinstance(page, FormPage)
    view = page.view
    assert isinstance(view, ReadingView)
    lines = {w.accessibleName(): w for w in view.findChildren(AnswerLine)}
    line = lines["Quality of the service: 4 of 5"]
    assert line.accessibleDescription().startswith("Lucía, ")


@pytest.fixture
def judged(sample: Sample, asked: Asked) -> None:
    give_to_another(sample, asked.finished_id)


@pytest.mark.usefixtures("judged")
def test_a_lead_returns_one_with_a_reason_and_takes_it_back(hands: Hands, asked: Asked) -> None:
    hands.shell.open_record("response", asked.finished_id)
    hands.settle()
    hands.key("R")
    popover = next(p for p in hands.window.findChildren(ReasonPopover) if p.isVisible())
    assert isinstance(popover.reason.edit, QLineEdit)
    hands.key("Return")
    assert popover.reason.refusal.isVisible()
    hands.type("Ask again about the promise", "Return")
    assert state_of(hands, asked.finished_id) is ResponseState.HAS_ISSUES
    hands.key("Esc")
    hands.shell.undo.undo()
    hands.settle()
    assert state_of(hands, asked.finished_id) is ResponseState.FINALISED


@pytest.mark.usefixtures("judged")
def test_a_lead_approves_in_one_key(hands: Hands, asked: Asked) -> None:
    hands.shell.open_record("response", asked.finished_id)
    hands.settle()
    hands.key("A")
    assert state_of(hands, asked.finished_id) is ResponseState.APPROVED


def test_nobody_judges_her_own(hands: Hands, asked: Asked) -> None:
    hands.shell.open_record("response", asked.finished_id)
    hands.settle()
    assert [k.key for k in hands.page.page_keys()] == ["X"]


@pytest.mark.usefixtures("judged")
def test_personal_answers_are_shown_to_their_writer_only(hands: Hands, asked: Asked) -> None:
    services = hands.shell.context.services
    other = PersonId(derived_id("person", "Iván Salas"))
    with services.work.act() as act:
        for answer in act.tx.where(Answer, response_id=asked.finished_id):
            act.tx.put(replace(answer, author_id=other), was=answer)
        act.commit()
    hands.shell.open_record("response", asked.finished_id)
    hands.settle()
    page = hands.page
    assert isinstance(page, FormPage)
    assert isinstance(page.view, ReadingView)
    names = " ".join(w.accessibleName() for w in page.view.findChildren(AnswerLine))
    assert "Córdoba" not in names
    assert "May I note such things" in names


def test_a_draft_is_given_up_with_a_reason(hands: Hands, asked: Asked) -> None:
    hands.key("Space")
    panel = list_of(hands).columns.panel.shown
    assert isinstance(panel, ResponsePeek)
    button = next(b for b in panel.findChildren(Button) if b.text() == "Give up")
    hands.click(button)
    hands.type("The client had no time", "Return")
    assert state_of(hands, asked.draft_id) is ResponseState.ABANDONED


# The whole form (task 8 of the twelve).

SCRIPT: tuple[tuple[str, ...], ...] = (
    ("key", "A"), ("type", "Elena Maldonado, managing director"), ("type", "924 00 18 22"),
    ("type", "elena@tierra.example"), ("key", "B"), ("skip",), ("type", "A depot in Zafra"),
    ("key", "B"), ("key", "A"), ("type", "The cellar master"), ("skip",),
    ("key", "C"), ("type", "Transportes Ruiz"), ("key", "A"), ("skip",), ("skip",),
    ("key", "1"), ("key", "4"), ("key", "3"), ("key", "4"), ("key", "3"), ("key", "7"),
    ("type", "You answer late, and then the wrong depot calls back. " * 2), ("key", "A"),
    ("type", "Three pallets arrived warm in August and nobody called. " * 2),
    ("type", "A call the same day"), ("type", "The cellar master"), ("type", "A call by Friday"),
    ("type", "in 2 weeks"), ("key", "A"), ("type", "A second cellar in March. " * 5),
    ("skip",),
    ("key", "B"), ("skip",),
)  # fmt: skip


def test_the_whole_form_takes_few_actions_and_leaves_case_and_referrals(
    hands: Hands, asked: Asked
) -> None:
    page = list_of(hands)
    page.begin(asked.client_id)
    hands.settle()
    hands.key("Ctrl+Return")
    form = hands.page
    assert isinstance(form, FormPage)
    runner = form.runner
    assert runner is not None
    runner.go_to("A1")
    hands.actions = 0
    for step in SCRIPT:
        if step[0] == "key":
            hands.keys(step[1], "Return")
        elif step[0] == "type":
            hands.type(step[1], "Return")
        else:
            hands.key("Return")
    assert runner.current == "G1"
    for firm, person, phone in (("Vinos Raya", "Pilar", "924 1"), ("Corchos", "Ana", "924 2")):
        hands.key("A")
        hands.type(f"{firm}", "Return")
        hands.type(person, "Return")
        hands.type(phone, "Return")
        hands.keys("B", "Return")
    hands.key("Return")
    hands.key("Return")
    hands.type("in 3 weeks", "Return")
    hands.keys("A", "Return")
    hands.key("Return")
    hands.key("Return")
    assert isinstance(form.view, DoneView)
    with hands.shell.context.services.work.read() as reader:
        response_id = runner.filling.response.id
        (case,) = reader.where(Case, response_id=response_id)
        assert len(reader.where(Referral, response_id=response_id)) == 2
    assert case.words.startswith("Three pallets arrived warm")
    assert hands.actions <= 55

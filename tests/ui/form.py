"""The runner as tests reach it: its page, runner, view, boxes, and what the base keeps of its answers."""

from fieldsales.domain.case import Case
from fieldsales.domain.response import Answer
from fieldsales.ui.questionnaire.form_page import FormPage
from fieldsales.ui.questionnaire.question_box import QuestionBox
from fieldsales.ui.questionnaire.runner import Runner
from fieldsales.ui.questionnaire.runner_view import RunnerView
from tests.ui.asked import Asked
from tests.ui.hands import Hands


def page_of(hands: Hands) -> FormPage:
    page = hands.page
    assert isinstance(page, FormPage)
    return page


def runner_of(hands: Hands) -> Runner:
    runner = page_of(hands).runner
    assert runner is not None
    return runner


def view_of(hands: Hands) -> RunnerView:
    view = page_of(hands).view
    assert isinstance(view, RunnerView)
    return view


def box_of(hands: Hands, path: str) -> QuestionBox:
    box = view_of(hands).sheet.box_at(path)
    assert isinstance(box, QuestionBox)
    return box


def at(hands: Hands, path: str) -> None:
    """Go to a question, as a press on its line does."""
    runner_of(hands).go_to(path)
    hands.settle()


def kept(hands: Hands, asked: Asked) -> dict[str, str]:
    with hands.shell.context.services.work.read() as reader:
        return {a.path: a.value for a in reader.where(Answer, response_id=asked.draft_id)}


def case_of(hands: Hands, asked: Asked) -> Case | None:
    with hands.shell.context.services.work.read() as reader:
        return next(iter(reader.where(Case, response_id=asked.draft_id)), None)

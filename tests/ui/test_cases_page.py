"""The register of cases and the gate of one: core tasks in few actions, undo, refusals, what is kept."""

from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fieldsales.domain.case import Case, CaseState, Measure, Notice, Severity
from fieldsales.domain.ids import PersonId, derived_id
from fieldsales.domain.meeting import Meeting, MeetingKind, MeetingState
from fieldsales.domain.registers import Channel
from fieldsales.services.meetings import Ended
from fieldsales.ui.calendar.reasons import ReasonPopover
from fieldsales.ui.cases.cases_page import CasesPage
from fieldsales.ui.cases.popovers import MenuPopover, PeoplePopover
from fieldsales.ui.cases.station import Stage
from fieldsales.ui.main_window import MainWindow
from fieldsales.views.cases import CaseFilter
from tests.colleague import colleague_writes, enrol_colleague
from tests.ui.asked import Asked, Prepared
from tests.ui.form import box_of
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
    """The register is in sight."""
    made = Hands(window, qtbot)
    made.shell.open_page("cases")
    made.settle()
    return made


def page_of(hands: Hands) -> CasesPage:
    page = hands.page
    assert isinstance(page, CasesPage)
    return page


def look_at(hands: Hands, case_id: bytes) -> None:
    """Choose a case in the register."""
    assert page_of(hands).register.choose(case_id)
    hands.settle()


def case_of(hands: Hands, case_id: bytes) -> Case:
    with hands.shell.context.services.work.read() as reader:
        return reader.need(Case, case_id)


def stages(hands: Hands) -> list[Stage]:
    detail = page_of(hands).detail
    parts = (detail.measure, detail.notice, detail.follow_up, detail.close_step)
    return [p.stage for p in parts]


# The register.


def test_the_model_keeps_its_promises(hands: Hands, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(page_of(hands).register.model)


def test_the_oldest_case_comes_first_and_rows_say_steps_and_age(hands: Hands, asked: Asked) -> None:
    model = page_of(hands).register.model
    ages = [row.age_days for row in map(model.row_at, range(model.rowCount())) if row is not None]
    assert ages == sorted(ages, reverse=True)
    place = model.place_of(asked.case_ids[2])
    assert model.index(place, 0).data() == (
        "Lost pallet, and no answer, Zafra Textil, Iván S., 2 of 3 steps, 27 days"
    )


def test_a_filter_that_fits_nothing_says_so_and_esc_takes_it_back(hands: Hands) -> None:
    page = page_of(hands)
    hands.click(page.register.filters.chips[CaseFilter.CLOSED.value])
    assert page.register.empty.missing.text() == "No case is closed yet"
    assert page.detail.isHidden()
    hands.key("Esc")
    assert page.register.model.rowCount() == 9
    assert not page.detail.isHidden()


def test_a_search_leaves_those_that_fit(hands: Hands) -> None:
    hands.key("/")
    hands.type("pallet zafra")
    assert page_of(hands).register.model.rowCount() == 1
    hands.key("Esc")
    assert page_of(hands).register.model.rowCount() == 9


# The gate.


def test_telling_the_client_takes_three_actions(hands: Hands, asked: Asked) -> None:
    look_at(hands, asked.case_ids[-1])
    assert stages(hands) == [Stage.DONE, Stage.NEXT, Stage.LATER, Stage.LATER]
    hands.actions = 0
    hands.key("Return")
    hands.type("She is content.", end="Return")
    assert hands.actions <= 3
    with hands.shell.context.services.work.read() as reader:
        (notice,) = reader.where(Notice, case_id=asked.case_ids[-1])
    assert (notice.words, notice.channel) == ("She is content.", Channel.VISIT)
    assert stages(hands) == [Stage.DONE, Stage.DONE, Stage.NEXT, Stage.LATER]


def test_the_whole_gate_takes_six_actions(hands: Hands, asked: Asked) -> None:
    look_at(hands, asked.case_ids[-1])
    hands.actions = 0
    hands.key("Return")
    hands.type("She is content.", end="Return")
    hands.key("1")
    hands.key("Ctrl+Return")
    hands.key("Ctrl+Return")
    assert hands.actions <= 6
    case = case_of(hands, asked.case_ids[-1])
    assert case.state is CaseState.CLOSED_PENDING
    with hands.shell.context.services.work.read() as reader:
        meeting = reader.need(Meeting, case.follow_up_id or b"")
    assert (meeting.kind, meeting.case_id) == (MeetingKind.FOLLOW_UP, case.id)


def test_after_closing_the_next_case_is_shown_and_undo_brings_it_back(
    hands: Hands, asked: Asked
) -> None:
    test_the_whole_gate_takes_six_actions(hands, asked)
    page = page_of(hands)
    assert page.register.model.place_of(asked.case_ids[-1]) == -1
    assert page.detail.page is not None
    assert page.detail.page.case.id != asked.case_ids[-1]
    hands.key("Ctrl+Z")
    assert case_of(hands, asked.case_ids[-1]).state is CaseState.TOLD


def test_a_measure_is_planned_and_reported(hands: Hands, asked: Asked) -> None:
    case_id = asked.case_ids[5]
    look_at(hands, case_id)
    hands.key("Return")
    hands.type("A second lift in the depot", end="Return")
    assert case_of(hands, case_id).state is CaseState.IN_WORK
    detail = page_of(hands).detail
    assert detail.measure.form.isHidden()
    hands.key("Ctrl+Return")
    hands.type("It is there since Monday", end="Return")
    assert case_of(hands, case_id).state is CaseState.MEASURE_DONE
    with hands.shell.context.services.work.read() as reader:
        (measure,) = reader.where(Measure, case_id=case_id)
    assert measure.progress.words == "It is there since Monday"


def test_an_empty_measure_is_refused_beside_its_field(hands: Hands, asked: Asked) -> None:
    look_at(hands, asked.case_ids[5])
    hands.key("Ctrl+Return")
    what = page_of(hands).detail.measure.form.what
    assert what.refusal.text == "Say what is done about it."
    assert case_of(hands, asked.case_ids[5]).state is CaseState.ASSIGNED


def test_a_moment_that_cannot_be_read_is_refused_beside_its_field(
    hands: Hands, asked: Asked
) -> None:
    look_at(hands, asked.case_ids[-1])
    form = page_of(hands).detail.notice.form
    form.at.put("sometime")
    form.words.set_value("She is content.")
    hands.key("Ctrl+Return")
    assert form.at.refusal.text == "Write it like thu 15:30."
    assert case_of(hands, asked.case_ids[-1]).state is CaseState.MEASURE_DONE


def test_close_is_off_and_says_what_is_missing(hands: Hands, asked: Asked) -> None:
    look_at(hands, asked.case_ids[2])
    step = page_of(hands).detail.close_step
    assert not step.close_case.isEnabled()
    assert step.words.text() == "Missing: the follow-up booked."


def test_the_number_of_an_offered_time_works_on_a_russian_keyboard(
    hands: Hands, asked: Asked
) -> None:
    look_at(hands, asked.case_ids[2])
    hands.key("B", scan=56, text="и")
    assert page_of(hands).detail.follow_up.typed.field.isVisible()
    hands.key("Esc")
    hands.key("2")
    follow_up = page_of(hands).detail.follow_up
    assert [b.isChecked() for b in follow_up.buttons] == [False, True, False]


# What is written stays.


def test_what_is_written_stays_with_its_case(hands: Hands, asked: Asked) -> None:
    look_at(hands, asked.case_ids[-1])
    hands.key("Return")
    hands.type("She is")
    look_at(hands, asked.case_ids[0])
    words = page_of(hands).detail.notice.form.words
    assert words.value() == ""
    look_at(hands, asked.case_ids[-1])
    assert words.value() == "She is"


def test_what_is_written_survives_a_lock(hands: Hands, asked: Asked) -> None:
    look_at(hands, asked.case_ids[-1])
    hands.key("Return")
    hands.type("She is")
    hands.window.build_anew()
    hands.settle()
    look_at(hands, asked.case_ids[-1])
    assert page_of(hands).detail.notice.form.words.value() == "She is"


def test_a_colleagues_step_does_not_touch_what_is_being_typed(hands: Hands, asked: Asked) -> None:
    case_id = asked.case_ids[-1]
    look_at(hands, case_id)
    hands.key("Return")
    hands.type("She is")
    services = hands.shell.context.services
    services.cases.assign(case_of(hands, case_id), PersonId(derived_id("person", "Iván Salas")))
    hands.shell.context.changes.announce("case")
    hands.settle()
    hands.type(" content")
    detail = page_of(hands).detail
    assert detail.about.text().startswith("· answers: Iván Salas · opened 23 October")
    assert detail.notice.form.words.value() == "She is content"


def test_two_versions_of_a_case_are_compared_and_one_is_taken(hands: Hands, asked: Asked) -> None:
    services, case_id = hands.shell.context.services, asked.case_ids[-1]
    enrol_colleague(services.work.base, "Marta Gil", services.work.clock.now())
    colleague_writes(services, case_of(hands, case_id), "title", "Too late", has_seen=False)
    hands.shell.context.changes.announce("case")
    hands.settle()
    look_at(hands, case_id)
    versions = page_of(hands).detail.versions
    assert versions is not None
    hands.click(versions)
    hands.keys("2", "Return")
    assert not services.conflicts.of("case", case_id)
    hands.key("Ctrl+Z")
    assert case_of(hands, case_id).title in {"Late collections", "Too late"}


# Beside the gate.


def test_a_case_is_given_to_another_and_taken_back(hands: Hands, asked: Asked) -> None:
    look_at(hands, asked.case_ids[-1])
    before = case_of(hands, asked.case_ids[-1]).owner_id
    hands.actions = 0
    hands.key("A")
    hands.type("ivan", end="Return")
    assert hands.actions == 2
    given = case_of(hands, asked.case_ids[-1]).owner_id
    assert given == derived_id("person", "Iván Salas")
    hands.key("Ctrl+Z")
    assert case_of(hands, asked.case_ids[-1]).owner_id == before


def test_the_menu_offers_what_the_rules_allow_and_a_refusal_asks_why(
    hands: Hands, asked: Asked
) -> None:
    look_at(hands, asked.case_ids[-1])
    hands.key(".")
    menu = page_of(hands).window().findChild(MenuPopover)
    assert menu is not None
    assert [o.words for o in menu.offered] == ["Give to…", "Open client", "Refuse"]
    hands.key("X")
    assert page_of(hands).window().findChild(ReasonPopover) is not None
    hands.type("We do not drive there", end="Return")
    case = case_of(hands, asked.case_ids[-1])
    assert (case.state, case.progress.reason) == (CaseState.REFUSED, "We do not drive there")


def test_esc_leaves_a_popover_then_the_case(hands: Hands, asked: Asked) -> None:
    look_at(hands, asked.case_ids[-1])
    hands.key("Return")
    page = page_of(hands)
    assert page.is_in_case()
    hands.key("Esc")
    assert page.register.view.hasFocus()
    hands.key("A")
    hands.key("Esc")
    hands.settle()
    popovers = page.window().findChildren(PeoplePopover)
    assert all(p.isHidden() for p in popovers)


# A complaint by hand.


def test_a_complaint_is_written_down_and_opened(hands: Hands) -> None:
    hands.key("N")
    panel = page_of(hands).panel
    hands.type("zafra text")
    hands.qtbot.waitUntil(lambda: bool(panel.picker.model.rowCount()), timeout=5_000)
    hands.key("Return")
    hands.qtbot.waitUntil(panel.words.edit.hasFocus, timeout=5_000)
    hands.type("Nobody called back")
    panel.severity.choose(Severity.URGENT.value)
    hands.key("Ctrl+Return")
    detail = page_of(hands).detail
    assert detail.page is not None
    case = detail.page.case
    assert (case.words, case.severity) == ("Nobody called back", Severity.URGENT)
    assert detail.page.client.name == "Zafra Textil"


def test_a_complaint_without_words_is_refused_beside_the_field(hands: Hands, asked: Asked) -> None:
    hands.shell.open_record("client_with_complaint", asked.client_id)
    hands.settle()
    hands.key("Ctrl+Return")
    assert page_of(hands).panel.words.refusal.text == "Write what the client said."


def test_a_complaint_being_written_survives_a_lock(hands: Hands, asked: Asked) -> None:
    hands.shell.open_record("client_with_complaint", asked.client_id)
    hands.settle()
    hands.type("Nobody called")
    hands.window.build_anew()
    hands.settle()
    panel = page_of(hands).panel
    assert panel.isVisible()
    assert panel.words.value() == "Nobody called"


# From elsewhere.


def test_a_case_opened_from_elsewhere_is_shown_though_it_is_closed(
    hands: Hands, asked: Asked
) -> None:
    test_the_whole_gate_takes_six_actions(hands, asked)
    hands.shell.open_page("clients")
    hands.shell.open_record("case", asked.case_ids[-1])
    hands.settle()
    page = page_of(hands)
    assert page.register.filters.current() == CaseFilter.CLOSED.value
    assert page.detail.page is not None
    assert page.detail.page.case.id == asked.case_ids[-1]


def test_a_bad_answer_leads_to_the_case_it_opened(hands: Hands, asked: Asked) -> None:
    hands.shell.open_record("response", asked.draft_id)
    hands.settle()
    hands.key("1")
    effect = box_of(hands, "D3").lines.effect
    assert effect is not None
    hands.click(effect.link)
    page = page_of(hands)
    assert page.detail.page is not None
    assert page.detail.page.case.response_id == asked.draft_id
    assert page.detail.page.mark == 1


def test_where_room_is_short_a_case_takes_the_place_of_the_register(hands: Hands) -> None:
    hands.window.resize(960, 540)
    hands.settle()
    page = page_of(hands)
    assert page.detail.isHidden()
    hands.key("Return")
    assert page.is_detail_alone()
    assert page.register.isHidden()
    hands.key("Esc")
    assert page.register.view.hasFocus()


def test_a_held_follow_up_asks_whether_it_is_solved(
    hands: Hands, asked: Asked, sample: Sample
) -> None:
    test_the_whole_gate_takes_six_actions(hands, asked)
    _hold_follow_up(hands, sample, asked.case_ids[-1])
    hands.shell.open_record("case", asked.case_ids[-1])
    hands.settle()
    assert page_of(hands).detail.close_step.is_asking
    hands.key("Y")
    assert case_of(hands, asked.case_ids[-1]).state is CaseState.VERIFIED


def test_not_solved_asks_what_and_takes_the_case_up_again(
    hands: Hands, asked: Asked, sample: Sample
) -> None:
    test_the_whole_gate_takes_six_actions(hands, asked)
    _hold_follow_up(hands, sample, asked.case_ids[-1])
    hands.shell.open_record("case", asked.case_ids[-1])
    hands.settle()
    hands.key("Shift+N")
    hands.type("Late again", end="Return")
    assert case_of(hands, asked.case_ids[-1]).state is CaseState.IN_WORK
    why = page_of(hands).detail.measure.why
    assert why.isVisible()


def _hold_follow_up(hands: Hands, sample: Sample, case_id: bytes) -> None:
    """Let the follow-up be held without the client's word on the result."""
    services = hands.shell.context.services
    with services.work.read() as reader:
        meeting = reader.need(Meeting, case_of(hands, case_id).follow_up_id or b"")
    sample.clock.at = meeting.end + timedelta(minutes=5)
    services.meetings.end(meeting, Ended(MeetingState.HELD))
    hands.shell.context.changes.announce("case", "meeting")
    hands.settle()


def test_an_empty_register_says_what_was_closed_last(hands: Hands) -> None:
    services = hands.shell.context.services
    for row in services.cases.register():
        services.verbs.say("refuse", row.case, reason="Another firm's lorry")
    hands.shell.context.changes.announce("case")
    hands.settle()
    page = page_of(hands)
    assert page.register.empty.missing.text() == "No open case"
    assert page.register.empty.helps.text().startswith("The last one was closed 11 November: ")

"""The import page: a file chosen, its columns seen and changed, doubts settled by keys, imported, undone."""

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from fieldsales.domain.client import Client, Contact
from fieldsales.domain.people import Role
from fieldsales.services.importing.report import Decision, Evidence
from fieldsales.services.importing.targets import FOR_FIRMS, Target
from fieldsales.ui.clients.list_page import ClientsPage
from fieldsales.ui.imports.asked import Asked, asked_of
from fieldsales.ui.imports.imports_page import DRAFT, ImportsPage
from fieldsales.ui.imports.meaning_popover import MeaningPopover
from fieldsales.ui.imports.pair_panel import PairPanel
from fieldsales.ui.imports.report_view import PAIRS, TOWNS
from fieldsales.ui.imports.steps import Step
from fieldsales.ui.imports.words import MEANINGS, evidence_words, field_words
from fieldsales.ui.main_window import MainWindow
from fieldsales.ui.shell.shell import Shell
from tests.ui.driving import Driver
from tests.ui.sample import PASSPHRASE, Sample, make_sample

CTRL = Qt.KeyboardModifier.ControlModifier
HEAD = "Empresa;Población;Teléfono;Contacto;Observa\n"
LINES = (
    "Frutas Guadiana SL;Zafra;924 10 20 30;Ana Ruiz;llamar antes\n"
    ";Zafra;;;\n"
    "Hotel Ducal Nuevo;Mérida;924 10 20 30;Luis Vega;por la tarde\n"
    "Tejas Bravo SL;Villanueva;924 10 20 31;Rosa Gil;con cita\n"
)


@pytest.fixture
def imports(shell: Shell, qtbot: QtBot) -> Driver:
    driver = Driver(shell, qtbot)
    shell.open_page("imports")
    driver.settle()
    return driver


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "lista.csv"
    path.write_text(HEAD + LINES, "cp1252")
    return path


def page_of(driver: Driver) -> ImportsPage:
    page = driver.shell.page
    assert isinstance(page, ImportsPage)
    return page


def read(driver: Driver, path: Path) -> ImportsPage:
    page = page_of(driver)
    page.open_file(str(path))
    driver.settle()
    assert page.step is Step.READING
    return page


def checked(driver: Driver, path: Path) -> ImportsPage:
    page = read(driver, path)
    driver.key(Qt.Key.Key_Return, CTRL)
    assert page.step is Step.CHECK
    return page


def names(driver: Driver) -> set[str]:
    return {c.name for c in driver.all(Client)}


def test_every_meaning_evidence_and_decision_has_its_words() -> None:
    assert set(MEANINGS) == {t.value for t in Target if t not in FOR_FIRMS}
    assert all(evidence_words(e.value) != e.value for e in Evidence)
    assert {d.value for d in Decision} == {"merge", "keep"}
    assert field_words("external_key") != "external_key"


def test_a_list_is_imported_by_keys_alone_and_undone(imports: Driver, file: Path) -> None:
    before = names(imports)
    page = read(imports, file)
    imports.begin_counting()
    imports.key(Qt.Key.Key_Return, CTRL)
    imports.key(Qt.Key.Key_Return, CTRL)
    assert imports.actions == 2
    assert page.step is Step.DONE
    assert names(imports) - before == {"Frutas Guadiana SL", "Hotel Ducal Nuevo", "Tejas Bravo SL"}
    imports.key(Qt.Key.Key_U)
    assert names(imports) == before
    assert page.step is Step.DONE
    assert page.header_actions() == (page.buttons.again, page.buttons.clients)


def test_file_and_columns_are_shown_as_they_are_read(imports: Driver, file: Path) -> None:
    page = read(imports, file)
    table = page.reading.columns.table
    shown = {
        table.lines_model.index(n, 0).data(): table.lines_model.index(n, 2).data() for n in range(5)
    }
    assert shown["Empresa"] == "Client"
    assert shown["Teléfono"] == "Client’s phone"
    assert shown["Contacto"] == "Contact’s full name"
    assert page.title() == "lista.csv"
    assert page.context_line() == "4 lines · nothing is written yet"


def test_a_meaning_is_changed_by_typing_some_of_it(imports: Driver, file: Path) -> None:
    page = read(imports, file)
    table = page.reading.columns.table
    table.setFocus()
    table.choose(4)
    imports.key(Qt.Key.Key_Return)
    assert imports.shell.window().findChildren(MeaningPopover)
    imports.write("position", enter=True)
    assert table.lines_model.index(4, 2).data() == "Position"
    imports.key(Qt.Key.Key_Return, CTRL)
    imports.key(Qt.Key.Key_Return, CTRL)
    (contact,) = [c for c in imports.all(Contact) if c.name.full == "Ana Ruiz"]
    assert contact.position == "llamar antes"


def test_a_probable_duplicate_is_shown_side_by_side_and_merged_by_a_key(
    imports: Driver, file: Path
) -> None:
    page = checked(imports, file)
    assert page.report.tabs.current() == PAIRS
    panel = page.report.columns.panel.shown
    assert isinstance(panel, PairPanel)
    said = [w.accessibleName() for w in panel.findChildren(QWidget) if w.accessibleName()]
    assert "Name: Hotel Ducal Nuevo" in said
    assert "Name: Frutas Guadiana SL" in said
    assert panel.keep.isChecked()
    imports.key(Qt.Key.Key_1)
    assert panel.merge.isChecked()
    imports.key(Qt.Key.Key_Return, CTRL)
    assert "Hotel Ducal Nuevo" not in names(imports)


def test_a_doubtful_town_is_answered_by_a_number(imports: Driver, file: Path) -> None:
    page = checked(imports, file)
    imports.click(page.report.tabs._tabs[TOWNS])
    (town,) = [page.report.towns.line(0)]
    assert town is not None
    imports.key(Qt.Key.Key_2)
    imports.key(Qt.Key.Key_Return, CTRL)
    (client,) = [c for c in imports.all(Client) if c.name == "Tejas Bravo SL"]
    assert client.place_id == town.candidates[1].id


def test_refused_lines_are_saved_to_be_mended(imports: Driver, file: Path, tmp_path: Path) -> None:
    page = checked(imports, file)
    page.save_refused(str(tmp_path / "mend"))
    imports.settle()
    with (tmp_path / "mend.csv").open(encoding="utf-8-sig", newline="") as lines:
        head, refused = list(csv.reader(lines, delimiter=";"))
    assert head == ["Empresa", "Población", "Teléfono", "Contacto", "Observa", "reason"]
    assert refused[1] == "Zafra"
    assert refused[-1].startswith("The line names neither")


def test_what_was_said_of_a_file_survives_the_lock(
    imports: Driver, file: Path, window: MainWindow, qtbot: QtBot
) -> None:
    page = checked(imports, file)
    imports.key(Qt.Key.Key_1)
    asked = page.asked
    window.lock()
    with qtbot.waitSignal(window.device_ready, timeout=20_000):
        window.open_with(PASSPHRASE)
    again = window.shell
    assert again is not None
    again.open_page("imports")
    qtbot.waitUntil(window.tasks.is_idle, timeout=20_000)
    back = again.page
    assert isinstance(back, ImportsPage)
    qtbot.waitUntil(lambda: back.step is Step.READING, timeout=20_000)
    assert back.asked == asked


def test_an_import_that_is_stopped_goes_on_with_the_same_file(
    imports: Driver, tmp_path: Path
) -> None:
    path = tmp_path / "long.csv"
    lines = "".join(f"Firma {n:05d};Zafra\n" for n in range(4_000))
    path.write_text(f"Empresa;Población\n{lines}", "utf-8")
    page = read(imports, path)
    page.work.told.connect(lambda _done, _all: page.work.stop())
    page.run()
    imports.settle()
    made = page._report
    assert made is not None
    assert not made.is_finished
    assert 0 < made.clients < 4_000
    page.work.told.disconnect()
    imports.key(Qt.Key.Key_Return, CTRL)
    assert sum(1 for n in names(imports) if n.startswith("Firma 0")) == 4_000


def test_imports_before_are_listed_and_undone_from_the_list(imports: Driver, file: Path) -> None:
    before = names(imports)
    checked(imports, file)
    imports.key(Qt.Key.Key_Return, CTRL)
    imports.key(Qt.Key.Key_N)
    page = page_of(imports)
    assert page.step is Step.START
    index = page.start.table.lines_model.index(0, 0)
    assert str(index.data()).startswith("lista.csv")
    imports.key(Qt.Key.Key_U)
    assert names(imports) == before


def test_a_file_that_cannot_be_read_says_so_and_nothing_else_changes(
    imports: Driver, tmp_path: Path
) -> None:
    path = tmp_path / "empty.csv"
    path.write_bytes(b"")
    page = page_of(imports)
    page.open_file(str(path))
    imports.settle()
    toast = imports.shell.toasts.shown
    assert toast is not None
    assert toast.accessibleName().startswith("empty.csv is empty")
    assert page.step is Step.START


def test_a_country_that_is_none_is_refused_beside_its_field(imports: Driver, file: Path) -> None:
    page = read(imports, file)
    field = page.reading.options.country
    imports.click(field.edit)
    field.edit.selectAll()
    imports.write("Atlantis", enter=True)
    assert field.box.is_refused
    assert page.step is Step.READING


def test_a_file_dropped_on_the_page_is_read(imports: Driver, file: Path) -> None:
    page = page_of(imports)
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(file))])
    copy, button, none = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(5, 5), copy, dropped, button, none))
    assert page.start.drop.is_over
    QApplication.sendEvent(page, QDropEvent(QPointF(5, 5), copy, dropped, button, none))
    imports.settle()
    assert page.step is Step.READING


def test_esc_goes_back_step_by_step(imports: Driver, file: Path) -> None:
    page = checked(imports, file)
    steps = [page.step]
    for _ in range(2):
        imports.key(Qt.Key.Key_Escape)
        steps.append(page.step)
    assert steps == [Step.CHECK, Step.READING, Step.START]
    assert imports.shell.context.services.drafts.find(DRAFT) == ""


def test_the_models_keep_their_promises(
    imports: Driver, file: Path, qtmodeltester: ModelTester
) -> None:
    page = checked(imports, file)
    qtmodeltester.check(page.report.pairs.lines_model)
    qtmodeltester.check(page.reading.columns.table.lines_model)


def test_what_was_asked_travels_as_text() -> None:
    asked = Asked("list.csv", sheets=("A",), dates="mdy", decisions={"A:2:client": "merge"})
    asked = asked.with_header("A", 3).with_target("A", 4, "client.name")
    assert asked_of(asked.as_text()) == asked
    assert asked_of("no json") == Asked()
    assert asked.with_header("A", 0).targets == {}


class TestEmptyList:
    """The list of clients with nobody in it."""

    @pytest.fixture
    def sample(self, tmp_path: Path) -> Sample:
        return make_sample(tmp_path / "profile", is_empty=True)

    def test_the_empty_list_leads_to_the_import(self, shell: Shell, qtbot: QtBot) -> None:
        driver = Driver(shell, qtbot)
        shell.open_page("clients")
        driver.settle()
        page = shell.page
        assert isinstance(page, ClientsPage)
        assert page.way_out.text() == "Import from a file…"
        driver.click(page.way_out)
        assert isinstance(shell.page, ImportsPage)


class TestRepresentative:
    """A representative imports no lists."""

    @pytest.fixture
    def sample(self, tmp_path: Path) -> Sample:
        return make_sample(tmp_path / "profile", roles=(Role.REP,))

    def test_a_representative_is_offered_no_import(self, shell: Shell, qtbot: QtBot) -> None:
        driver = Driver(shell, qtbot)
        shell.open_page("clients")
        driver.settle()
        page = shell.page
        assert isinstance(page, ClientsPage)
        assert page.importing not in page.header_actions()
        assert "imports" not in shell.specs

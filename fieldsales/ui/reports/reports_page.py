"""Reports: choose a trip, see its report as it will be printed, save it, print it.

What is shown are the pages of the very file that is saved. A report is drawn anew when its data change;
until then the old one stays, dimmed.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from fieldsales.ui import format as fmt
from fieldsales.ui.errors import Failure
from fieldsales.ui.page import Page, PageContext, PageKey
from fieldsales.ui.parts.buttons import Button, IconButton, Rank
from fieldsales.ui.parts.cards import Card, Empty, small_button
from fieldsales.ui.parts.labels import Label
from fieldsales.ui.parts.loading import LoadingRows
from fieldsales.ui.reports.choices import ReportChoices
from fieldsales.ui.reports.output import Output
from fieldsales.ui.reports.report_data import Drawn, ReportAsked, ReportsShown, read_reports
from fieldsales.ui.reports.sheets import Paper, Sheets, SmallPages
from fieldsales.ui.tasks import Job
from fieldsales.ui.theme import Tone
from fieldsales.ui.tokens import Type

_DIM_AFTER_MS = 200
_CHOICES = 272
_LEAST_FOR_SMALL = 700


class ReportsPage(Page):
    """The page of reports."""

    kinds = frozenset(
        {
            "trip", "meeting", "attendee", "standing_plan", "stop", "response", "answer", "case", "measure",
            "notice", "contact", "referral", "offer", "contract", "expense", "task", "brigade", "client",
        }
    )  # fmt: skip

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.asked = ReportAsked()
        self.drawn: Drawn | None = None
        self.output = Output(self, context)
        self._job: Job | None = None
        self._has_failed = False
        self._build_parts(context)
        self._build_actions()
        self._dimming = QTimer(self)
        self._dimming.setSingleShot(True)
        self._dimming.setInterval(_DIM_AFTER_MS)
        self._dimming.timeout.connect(lambda: self._dim(is_dim=True))
        self._connect()
        self.loading.begin()

    def _build_parts(self, context: PageContext) -> None:
        self.choices = ReportChoices(can_open_trip=context.go.can_open("trip"))
        self.choices.setFixedWidth(_CHOICES)
        self.small = SmallPages(self.tr("Small pages"))
        self.paper = Paper(self.tr("The report"))
        desk = QWidget()
        line = QHBoxLayout(desk)
        line.setContentsMargins(1, 1, 1, 1)
        line.setSpacing(0)
        line.addWidget(self.small)
        line.addWidget(self.paper, 1)
        self.desk = Card()
        self.desk.add(desk, 1)
        both = QWidget()
        columns = QHBoxLayout(both)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(16)
        columns.addWidget(self.choices)
        columns.addWidget(self.desk, 1)
        self.loading = LoadingRows(52, 8)
        plan = small_button(self.tr("Open the trip calendar"), icon="calendar-range")
        plan.clicked.connect(lambda: context.go.open_page("trip"))
        self.empty = Empty(
            "file-text",
            self.tr("There is no trip to report on yet"),
            self.tr(
                "A report is drawn from the meetings of a trip: it is here when the first is planned."
            ),
            plan if context.go.can_open("trip") else None,
        )
        self._stack = QStackedWidget()
        for part in (self.loading, both, self.empty):
            self._stack.addWidget(part)
        self._both = both
        self.body.addWidget(self._stack, 1)

    def _build_actions(self) -> None:
        self.smaller = IconButton("zoom-out", self.tr("Smaller"), key="-", side=32)
        self.larger = IconButton("zoom-in", self.tr("Larger"), key="+", side=32)
        self.scale = Label("", Type.SMALL, Tone.TEXT2)
        self.save = Button(self.tr("Save PDF"), icon="download", key="Ctrl+S")
        self.print = Button(self.tr("Print"), rank=Rank.FIRST, icon="printer", key="Ctrl+P")

    def _connect(self) -> None:
        self.choices.chosen.connect(self.ask)
        self.choices.trip_asked.connect(lambda trip: self.context.go.open_record("trip", trip))
        for sheets in (self.small, self.paper):
            sheets.wanted.connect(lambda number, width, s=sheets: self._draw_page(s, number, width))
        self.small.chosen.connect(self.paper.go_to)
        self.paper.turned.connect(self._turned)
        self.paper.zoomed.connect(self._zoomed)
        self.smaller.clicked.connect(lambda: self.paper.zoom(-1))
        self.larger.clicked.connect(lambda: self.paper.zoom(1))
        self.save.clicked.connect(self.save_pdf)
        self.print.clicked.connect(self.print_out)

    # What the page is asked.

    def title(self) -> str:
        """Return the name of the report."""
        return self.tr("Trip report")

    def context_line(self) -> str:
        """Return how long it is, and how fresh its data are."""
        if self.drawn is None:
            return " "
        said = [self.tr("%n page(s), A4", "", len(self.drawn.sizes))]
        latest = self.drawn.facts.head.data.latest
        if latest is not None:
            at = fmt.moment_short(latest, self.context.clock.now(), fmt.here())
            said.append(self.tr("data as of {at}").format(at=at))
        if self.drawn.facts.is_provisional:
            said.append(self.tr("provisional"))
        return " · ".join(said)

    def header_actions(self) -> Sequence[QWidget]:
        """Return the size of pages, the file, paper; nothing while there is no report."""
        if self.drawn is None:
            return ()
        return (self.smaller, self.scale, self.larger, self.save, self.print)

    def page_keys(self) -> Sequence[PageKey]:
        """Return the keys of the report."""

        def has_report() -> bool:
            return self.drawn is not None

        paper = self.paper
        return (
            PageKey(
                "Ctrl+S", self.tr("Save PDF"), self.save_pdf, icon="download", is_on=has_report
            ),
            PageKey("Ctrl+P", self.tr("Print"), self.print_out, icon="printer", is_on=has_report),
            PageKey("J", self.tr("Next page"), lambda: paper.step(1), in_palette=False),
            PageKey("K", self.tr("Previous page"), lambda: paper.step(-1), in_palette=False),
            PageKey("+", self.tr("Larger"), lambda: paper.zoom(1), in_palette=False),
            PageKey("-", self.tr("Smaller"), lambda: paper.zoom(-1), in_palette=False),
            PageKey("0", self.tr("As wide as there is room"), paper.fit, in_palette=False),
        )

    def panes(self) -> Sequence[QWidget]:
        """Return choices, small pages, the report."""
        if self._stack.currentWidget() is not self._both:
            return ()
        small = () if self.small.isHidden() else (self.small,)
        return (self.choices.trip.combo, *small, self.paper)

    def shown(self) -> None:
        """Put the keyboard on the report."""
        if self._stack.currentWidget() is self._both:
            self.paper.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, _kind: str, record_id: bytes) -> None:
        """Show the report of a trip."""
        self.ask(ReportAsked(record_id, self.asked.language, self.asked.parts))

    # Drawing.

    def ask(self, asked: object) -> None:
        """Show another report."""
        if isinstance(asked, ReportAsked) and asked != self.asked:
            self.asked = asked
            self.refresh()

    def refresh(self) -> None:
        """Draw the report anew; the old one stays until then."""
        asked, context, today = self.asked, self.context, self._today()
        if self._job is not None:
            self._job.cancel()
        self._dimming.start()
        self._job = context.tasks.run(
            lambda: read_reports(context.services, asked, today),
            parent=self,
            then=self._show,
            failed=self._failed,
            name="report",
        )

    def _today(self) -> date:
        return fmt.local_day(self.context.clock.now(), fmt.here())

    def _failed(self, failure: Failure) -> None:
        self._has_failed = True
        self._dim(is_dim=False)
        self.show_failure(failure, self.refresh)

    def _show(self, shown: ReportsShown) -> None:
        if self._has_failed:  # the band of a file that was not saved stays
            self.clear_failure()
            self._has_failed = False
        self._dimming.stop()
        is_first = self._stack.currentWidget() is not self._both
        before, self.drawn = self.drawn, shown.drawn
        if shown.drawn is None:
            self._stack.setCurrentWidget(self.empty)
        else:
            self.asked = shown.drawn.asked
            self.choices.show_trips(shown.trips)
            self.choices.show_drawn(shown.drawn)
            self._stack.setCurrentWidget(self._both)
            self._show_pages(shown.drawn, before)
            if is_first and self.isVisible():
                self.shown()
        self.header_changed.emit()

    def _show_pages(self, drawn: Drawn, before: Drawn | None) -> None:
        if before is not None and before.pdf == drawn.pdf:
            self._dim(is_dim=False)
            return
        is_other = before is None or before.asked.trip_id != drawn.asked.trip_id
        for sheets in (self.paper, self.small):
            sheets.show_document(drawn.sizes)
        self._turned(self.paper.current)
        if is_other:
            self.paper.go_to(0)
        self._zoomed()

    def _dim(self, *, is_dim: bool) -> None:
        self._dimming.stop()
        for sheets in (self.paper, self.small):
            sheets.dim(is_dim=is_dim)

    def _draw_page(self, sheets: Sheets, number: int, width: int) -> None:
        drawn, ratio = self.drawn, self.devicePixelRatioF()
        if drawn is None:
            return

        def work() -> QImage:
            from fieldsales.ui.reports.printing import image_of

            image = image_of(drawn.pdf, number, width)
            image.setDevicePixelRatio(ratio)
            return image

        def show(image: QImage) -> None:
            if self.drawn is not None and self.drawn.pdf == drawn.pdf:
                sheets.show_picture(number, image)

        self.context.tasks.run(work, parent=sheets, then=show, name="page of a report")

    def _turned(self, number: int) -> None:
        self.small.read(number)
        drawn = self.drawn
        if drawn is None:
            return
        place = self.tr("Page {number} of {count}").format(
            number=number + 1, count=len(drawn.sizes)
        )
        self.paper.setAccessibleName(place)
        self.small.setAccessibleName(place)

        def read() -> str:
            from fieldsales.reports.preview import page_text

            return page_text(drawn.pdf, number)

        self.context.tasks.run(
            read, parent=self.paper, then=self.paper.setAccessibleDescription, name="text of a page"
        )

    def _zoomed(self) -> None:
        self.scale.setText(fmt.percent(self.paper.scale()))
        self.scale.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the small pages out where the report needs the room."""
        super().resizeEvent(event)
        self.small.setVisible(self.width() - _CHOICES >= _LEAST_FOR_SMALL)

    # Saving and printing.

    def save_pdf(self) -> None:
        """Save the report as a file."""
        if self.drawn is not None:
            self.output.save(self.drawn)

    def print_out(self) -> None:
        """Print the report on paper."""
        if self.drawn is not None:
            self.output.print(self.drawn)

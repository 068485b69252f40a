"""The pages of the window, in the order of the sidebar. To add one, add a line here: see docs/UI.md.

A page is imported behind the lock or when it is first opened, so that the window starts no slower for it.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.people import Role
from fieldsales.ui.page import Group, Me, Page, PageClass, PageContext, PageSpec, RecordAct

if TYPE_CHECKING:
    from fieldsales.services.opening import Services


def _today() -> type[Page]:
    from fieldsales.ui.today.today_page import TodayPage

    return TodayPage


def _calls() -> type[Page]:
    from fieldsales.ui.calls.calls_page import CallsPage

    return CallsPage


def _calls_waiting(services: "Services", _me: Me) -> int:
    return len(services.booking.queue())


def _clients() -> type[Page]:
    from fieldsales.ui.clients.list_page import ClientsPage

    return ClientsPage


def _client() -> type[Page]:
    from fieldsales.ui.clients.card_page import ClientPage

    return ClientPage


def _reports() -> type[Page]:
    from fieldsales.ui.reports.reports_page import ReportsPage

    return ReportsPage


def _imports() -> type[Page]:
    from fieldsales.ui.imports.imports_page import ImportsPage

    return ImportsPage


def _people() -> type[Page]:
    from fieldsales.ui.settings.people_page import PeoplePage

    return PeoplePage


def _week() -> type[Page]:
    from fieldsales.ui.calendar.week_page import WeekPage

    return WeekPage


def _trip() -> type[Page]:
    from fieldsales.ui.calendar.trip_page import TripPage

    return TripPage


def _questionnaires() -> type[Page]:
    from fieldsales.ui.questionnaire.list_page import QuestionnairesPage

    return QuestionnairesPage


def _questionnaire() -> type[Page]:
    from fieldsales.ui.questionnaire.form_page import FormPage

    return FormPage


def _cases() -> type[Page]:
    from fieldsales.ui.cases.cases_page import CasesPage

    return CasesPage


def _my_cases(services: "Services", _me: Me) -> int:
    return services.cases.figures().mine


def _complain(context: PageContext, client_id: bytes) -> None:
    context.go.open_record("client_with_complaint", client_id)


_SALES = frozenset({Role.REP, Role.OFFICE, Role.LEAD, Role.HEAD})
PAGES: tuple[PageSpec, ...] = (
    PageSpec(
        name="today",
        title=lambda: QCoreApplication.translate("pages", "Today"),
        icon="sun",
        group=Group.WORK,
        page=PageClass(_today),
        letter="T",
        opens=frozenset({"meeting", "outcome", "outcome_held"}),
        roles=frozenset({Role.REP, Role.LEAD, Role.HEAD}),
    ),
    PageSpec(
        name="week",
        title=lambda: QCoreApplication.translate("pages", "Week"),
        icon="calendar-range",
        group=Group.WORK,
        page=PageClass(_week),
        letter="W",
        opens=frozenset({"booking"}),
        roles=_SALES,
    ),
    PageSpec(
        name="trip",
        title=lambda: QCoreApplication.translate("pages", "Trip calendar"),
        lead_title=lambda: QCoreApplication.translate("pages", "Trip calendars"),
        icon="calendar-days",
        group=Group.WORK,
        page=PageClass(_trip),
        letter="R",
        opens=frozenset({"trip", "meeting"}),
        roles=_SALES,
    ),
    PageSpec(
        name="calls",
        title=lambda: QCoreApplication.translate("pages", "Calls"),
        icon="phone",
        group=Group.WORK,
        page=PageClass(_calls),
        letter="C",
        opens=frozenset({"client_to_call"}),
        roles=_SALES,
        badge=_calls_waiting,
        badge_kinds=frozenset({"call", "task", "meeting", "client", "contact", "trip"}),
    ),
    PageSpec(
        name="clients",
        title=lambda: QCoreApplication.translate("pages", "Clients"),
        icon="building-2",
        group=Group.WORK,
        page=PageClass(_clients),
        letter="L",
        roles=_SALES,
    ),
    PageSpec(
        name="client",
        title=lambda: QCoreApplication.translate("pages", "Client"),
        icon="building-2",
        group=Group.HIDDEN,
        page=PageClass(_client),
        opens=frozenset({"client"}),
        under="clients",
        roles=_SALES,
    ),
    PageSpec(
        name="questionnaires",
        title=lambda: QCoreApplication.translate("pages", "Questionnaires"),
        icon="clipboard-list",
        group=Group.PROGRAMME,
        page=PageClass(_questionnaires),
        letter="Q",
        roles=_SALES,
    ),
    PageSpec(
        name="questionnaire",
        title=lambda: QCoreApplication.translate("pages", "Questionnaire"),
        icon="clipboard-list",
        group=Group.HIDDEN,
        page=PageClass(_questionnaire),
        opens=frozenset({"response"}),
        under="questionnaires",
        roles=_SALES,
    ),
    PageSpec(
        name="cases",
        title=lambda: QCoreApplication.translate("pages", "Cases"),
        icon="triangle-alert",
        group=Group.PROGRAMME,
        page=PageClass(_cases),
        letter="S",
        opens=frozenset({"case", "client_with_complaint"}),
        roles=_SALES,
        badge=_my_cases,
        badge_kinds=frozenset({"case"}),
    ),
    PageSpec(
        name="reports",
        title=lambda: QCoreApplication.translate("pages", "Reports"),
        icon="file-text",
        group=Group.OFFICE,
        page=PageClass(_reports),
        letter="E",
        opens=frozenset({"trip_report"}),
        roles=frozenset({Role.REP, Role.OFFICE, Role.LEAD, Role.HEAD}),
    ),
    PageSpec(
        name="imports",
        title=lambda: QCoreApplication.translate("pages", "Import clients"),
        icon="upload",
        group=Group.HIDDEN,
        page=PageClass(_imports),
        opens=frozenset({"import_batch"}),
        under="clients",
        roles=frozenset({Role.OFFICE, Role.LEAD, Role.HEAD}),
    ),
    PageSpec(
        name="people",
        title=lambda: QCoreApplication.translate("pages", "People and devices"),
        icon="users",
        group=Group.OFFICE,
        page=PageClass(_people),
        letter="P",
    ),
)


RECORD_ACTS: tuple[RecordAct, ...] = (
    RecordAct(
        "client",
        lambda: QCoreApplication.translate("pages", "Open a case"),
        "triangle-alert",
        _complain,
        roles=_SALES,
    ),
)
"""What the palette offers to do with a record it found; each page's author adds hers."""


def acts_for(me: Me, kind: str) -> Sequence[RecordAct]:
    """Return what a person may do with records of a kind."""
    return [act for act in RECORD_ACTS if act.kind == kind and act.roles & me.roles]


def pages_for(me: Me) -> Sequence[PageSpec]:
    """Return the pages a person sees; before her roles are known (first sync), those everybody sees."""
    return [spec for spec in PAGES if spec.roles & me.roles or spec.roles == frozenset(Role)]


def load_pages(first: str = "") -> None:
    """Import every page, the named one first; for a thread of its own, it takes a second."""
    for spec in sorted(PAGES, key=lambda spec: spec.name != first):
        spec.page.get()

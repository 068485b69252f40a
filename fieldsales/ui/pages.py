"""The pages of the window, in the order of the sidebar. To add one, add a line here: see docs/UI.md.

A page is imported when it is first opened, so that the window starts no slower for it.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.people import Role
from fieldsales.ui.page import Group, Me, Page, PageContext, PageSpec, RecordAct

if TYPE_CHECKING:
    from fieldsales.services.opening import Services


def _today(context: PageContext) -> Page:
    from fieldsales.ui.today.today_page import TodayPage

    return TodayPage(context)


def _calls(context: PageContext) -> Page:
    from fieldsales.ui.calls.calls_page import CallsPage

    return CallsPage(context)


def _calls_waiting(services: "Services", _me: Me) -> int:
    return len(services.booking.queue())


def _clients(context: PageContext) -> Page:
    from fieldsales.ui.clients.list_page import ClientsPage

    return ClientsPage(context)


def _client(context: PageContext) -> Page:
    from fieldsales.ui.clients.card_page import ClientPage

    return ClientPage(context)


def _reports(context: PageContext) -> Page:
    from fieldsales.ui.reports.reports_page import ReportsPage

    return ReportsPage(context)


def _imports(context: PageContext) -> Page:
    from fieldsales.ui.imports.imports_page import ImportsPage

    return ImportsPage(context)


def _people(context: PageContext) -> Page:
    from fieldsales.ui.settings.people_page import PeoplePage

    return PeoplePage(context)


def _week(context: PageContext) -> Page:
    from fieldsales.ui.calendar.week_page import WeekPage

    return WeekPage(context)


def _trip(context: PageContext) -> Page:
    from fieldsales.ui.calendar.trip_page import TripPage

    return TripPage(context)


def _questionnaires(context: PageContext) -> Page:
    from fieldsales.ui.questionnaire.list_page import QuestionnairesPage

    return QuestionnairesPage(context)


def _questionnaire(context: PageContext) -> Page:
    from fieldsales.ui.questionnaire.form_page import FormPage

    return FormPage(context)


def _cases(context: PageContext) -> Page:
    from fieldsales.ui.cases.cases_page import CasesPage

    return CasesPage(context)


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
        build=_today,
        letter="T",
        opens=frozenset({"meeting", "outcome", "outcome_held"}),
        roles=frozenset({Role.REP, Role.LEAD, Role.HEAD}),
    ),
    PageSpec(
        name="week",
        title=lambda: QCoreApplication.translate("pages", "Week"),
        icon="calendar-range",
        group=Group.WORK,
        build=_week,
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
        build=_trip,
        letter="R",
        opens=frozenset({"trip", "meeting"}),
        roles=_SALES,
    ),
    PageSpec(
        name="calls",
        title=lambda: QCoreApplication.translate("pages", "Calls"),
        icon="phone",
        group=Group.WORK,
        build=_calls,
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
        build=_clients,
        letter="L",
        roles=_SALES,
    ),
    PageSpec(
        name="client",
        title=lambda: QCoreApplication.translate("pages", "Client"),
        icon="building-2",
        group=Group.HIDDEN,
        build=_client,
        opens=frozenset({"client"}),
        under="clients",
        roles=_SALES,
    ),
    PageSpec(
        name="questionnaires",
        title=lambda: QCoreApplication.translate("pages", "Questionnaires"),
        icon="clipboard-list",
        group=Group.PROGRAMME,
        build=_questionnaires,
        letter="Q",
        roles=_SALES,
    ),
    PageSpec(
        name="questionnaire",
        title=lambda: QCoreApplication.translate("pages", "Questionnaire"),
        icon="clipboard-list",
        group=Group.HIDDEN,
        build=_questionnaire,
        opens=frozenset({"response"}),
        under="questionnaires",
        roles=_SALES,
    ),
    PageSpec(
        name="cases",
        title=lambda: QCoreApplication.translate("pages", "Cases"),
        icon="triangle-alert",
        group=Group.PROGRAMME,
        build=_cases,
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
        build=_reports,
        letter="E",
        opens=frozenset({"trip_report"}),
        roles=frozenset({Role.REP, Role.OFFICE, Role.LEAD, Role.HEAD}),
    ),
    PageSpec(
        name="imports",
        title=lambda: QCoreApplication.translate("pages", "Import clients"),
        icon="upload",
        group=Group.HIDDEN,
        build=_imports,
        opens=frozenset({"import_batch"}),
        under="clients",
        roles=frozenset({Role.OFFICE, Role.LEAD, Role.HEAD}),
    ),
    PageSpec(
        name="people",
        title=lambda: QCoreApplication.translate("pages", "People and devices"),
        icon="users",
        group=Group.OFFICE,
        build=_people,
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

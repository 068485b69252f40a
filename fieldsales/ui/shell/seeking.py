"""What the palette offers: records from the index, acts of this page, pages, commands."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fieldsales.ui import format as fmt
from fieldsales.ui.pages import acts_for
from fieldsales.ui.shell.frame import Frame
from fieldsales.ui.shell.palette import Answer, PaletteRow, fits
from fieldsales.ui.theme import Appearance, theme

if TYPE_CHECKING:
    from fieldsales.views.clients import ClientRow, Found

_RECENT = 5
_ICONS = {
    "client": "building-2",
    "contact": "user",
    "meeting": "calendar-days",
    "case": "triangle-alert",
}


class Seeking(QObject):
    """Makes the rows of the palette."""

    def __init__(self, shell: Frame, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._recent: OrderedDict[bytes, None] = OrderedDict()

    def remember(self, client_id: bytes) -> None:
        """Note a client as opened last."""
        self._recent.pop(client_id, None)
        self._recent[client_id] = None

    def seek(self, typed: str, answer: Answer) -> None:
        """Answer with the rows for what is typed; records come when they are found."""
        if typed.startswith(">"):
            answer(self._commands(typed[1:].strip()))
            return
        if not typed.strip():
            self._offer_recent(answer)
            return
        services = self._shell.context
        self._shell.context.tasks.run(
            lambda: services.services.finder.find(typed),
            parent=self,
            then=lambda found: answer(self._with_records(typed, found)),
            failed=lambda _failure: answer(self._with_records(typed, ())),
            name="palette",
        )

    def _offer_recent(self, answer: Answer) -> None:
        ids = list(reversed(self._recent))[:_RECENT]
        context = self._shell.context
        self._shell.context.tasks.run(
            lambda: (context.services.clients.rows(ids), context.services.finder.now()),
            parent=self,
            then=lambda both: answer(self._recent_rows(*both)),
            failed=lambda _failure: answer(self._pages("")),
            name="palette",
        )

    def _recent_rows(
        self, clients: Sequence["ClientRow"], meetings: Sequence["Found"]
    ) -> list[PaletteRow]:
        rows: list[PaletteRow] = []
        if clients:
            from fieldsales.views.clients import Found

            rows.append(PaletteRow(self.tr("Last opened")))
            found = [Found("client", c.id, c.name, c.town, c.id) for c in clients]
            rows += [self._record(f) for f in found]
        if meetings:
            rows.append(PaletteRow(self.tr("Today’s meetings")))
            rows += [self._record(f) for f in meetings]
        return rows + self._pages("")

    def _with_records(self, typed: str, found: Sequence["Found"]) -> list[PaletteRow]:
        names = {
            "client": self.tr("Clients"),
            "contact": self.tr("Contacts"),
            "meeting": self.tr("Meetings"),
            "case": self.tr("Cases"),
        }
        rows: list[PaletteRow] = []
        for kind, title in names.items():
            some = [f for f in found if f.kind == kind and self._opens(f)][:6]
            if some:
                rows += [PaletteRow(title), *(self._record(f) for f in some)]
            if kind == "client" and some and (acts := self._acts_on(some[0])):
                said = self.tr("Do, with {name}").format(name=some[0].title)
                rows += [PaletteRow(said), *acts]
        return rows + self._pages(typed) + self._commands(typed)

    def _opens(self, found: "Found") -> bool:
        go = self._shell
        return go.can_open(found.kind) or (found.client_id is not None and go.can_open("client"))

    def _record(self, found: "Found") -> PaletteRow:
        detail = found.detail
        if found.at is not None:
            detail = fmt.day_clock(found.at, found.zone)
        return PaletteRow(
            found.title,
            detail,
            _ICONS.get(found.kind, "file-text"),
            do=lambda: self._open(found),
            acts=lambda: self._acts_on(found),
        )

    def _open(self, found: "Found") -> None:
        if self._shell.can_open(found.kind):
            self._shell.open_record(found.kind, found.id)
        elif found.client_id is not None:
            self._shell.open_record("client", found.client_id)

    def _acts_on(self, found: "Found") -> list[PaletteRow]:
        rows = [
            PaletteRow(
                act.words(), "", act.icon, act.key, partial(act.do, self._shell.context, found.id)
            )
            for act in acts_for(self._shell.me, found.kind)
        ]
        if (
            found.client_id is not None
            and found.client_id != found.id
            and self._shell.can_open("client")
        ):
            owner = found.client_id
            words = self.tr("Open the client")
            rows.append(
                PaletteRow(
                    words, "", "building-2", "O", lambda: self._shell.open_record("client", owner)
                )
            )
        return rows

    def _pages(self, typed: str) -> list[PaletteRow]:
        rows = [
            PaletteRow(
                spec.title_for(self._shell.me),
                "",
                spec.icon,
                f"G {spec.letter}" if spec.letter else "",
                partial(self._shell.open_page, spec.name),
            )
            for spec in self._shell.specs.values()
            if spec.group.value != "hidden"
        ]
        fitting = [r for r in rows if fits(r.title, typed)]
        return [PaletteRow(self.tr("Pages")), *fitting] if fitting else []

    def _commands(self, typed: str) -> list[PaletteRow]:
        page = self._shell.page
        rows = [
            PaletteRow(k.words, "", k.icon or "corner-down-left", k.key, k.do)
            for k in (page.page_keys() if page is not None else ())
            if k.in_palette and k.words and k.is_on()
        ]
        rows += self._everywhere()
        fitting = [r for r in rows if fits(r.title, typed)]
        return [PaletteRow(self.tr("Commands")), *fitting] if fitting else []

    def _everywhere(self) -> list[PaletteRow]:
        shell = self._shell
        dark = theme().is_dark
        look = replace(
            shell.settings.look, appearance=Appearance.LIGHT if dark else Appearance.DARK
        )
        other = self.tr("Light theme") if dark else self.tr("Dark theme")
        return [
            PaletteRow(self.tr("Sync now"), "", "refresh-cw", "Ctrl+Shift+Y", shell.sync_now),
            PaletteRow(self.tr("Lock"), "", "lock", "Ctrl+Shift+L", shell.ask_lock),
            PaletteRow(self.tr("Undo"), "", "undo-2", "Ctrl+Z", shell.undo.undo),
            PaletteRow(
                other,
                "",
                "sun",
                "",
                lambda: shell.settings_chosen.emit(replace(shell.settings, look=look)),
            ),
            PaletteRow(self.tr("Settings"), "", "settings", "", shell.open_settings),
            PaletteRow(self.tr("List of keys"), "", "info", "?", shell.open_keys),
        ]

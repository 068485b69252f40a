"""The same calendar as a list, a row a meeting, with the same acts: for whoever cannot see the other."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal

from fieldsales.ui import format as fmt
from fieldsales.ui.calendar.board import NOTHING, Board, Entry, Key
from fieldsales.ui.parts.cells import Cell
from fieldsales.ui.parts.chips import ChipTone
from fieldsales.ui.parts.tables import Column, TableView, WindowsModel
from fieldsales.ui.status import Status, status_words
from fieldsales.ui.theme import Tone

_TONES = {
    Status.CONFIRMED: ChipTone.INFO,
    Status.IN_PROGRESS: ChipTone.INFO,
    Status.HELD: ChipTone.SUCCESS,
    Status.MISSED_BY_CLIENT: ChipTone.DANGER,
    Status.MISSED_BY_US: ChipTone.DANGER,
}


def columns_of(board: Callable[[], Board]) -> tuple[Column[Entry], ...]:
    """Return the columns of the list; where there are several brigades, a client's line names hers."""
    translate = QCoreApplication.translate

    def client(entry: Entry) -> Cell:
        lanes, face = board().lanes, entry.face
        if len(lanes) == 1 or entry.card is None:
            return Cell(face.name, face.line, is_title=True)
        second = (lanes[entry.lane].name, entry.card.town)
        return Cell(face.name, " · ".join(t for t in second if t), is_title=True)

    def signs(entry: Entry) -> Cell:
        face = entry.face
        if face.has_conflict:
            return Cell(
                chip=translate("agenda", "2 versions"),
                chip_tone=ChipTone.WARNING,
                chip_icon="git-compare-arrows",
            )
        if face.is_contract:
            return Cell(
                chip=translate("agenda", "Contract"), chip_tone=ChipTone.INFO, chip_icon="signature"
            )
        return Cell()

    return (
        Column(translate("agenda", "Day"), lambda e: Cell(fmt.day(e.day), tone=Tone.TEXT), 108),
        Column(
            translate("agenda", "Time"),
            lambda e: Cell(
                f"{fmt.clock_of_minute(e.minute)}–{fmt.clock_of_minute(e.end)}", is_figure=True
            ),
            112,
        ),
        Column(
            translate("agenda", "Client"),
            client,
        ),
        Column(
            translate("agenda", "Status"),
            lambda e: Cell(
                chip=status_words(e.face.status),
                chip_tone=_TONES.get(e.face.status, ChipTone.NEUTRAL),
            ),
            150,
        ),
        Column("", signs, 118, hides_below=760),
        Column(
            translate("agenda", "Purpose"), lambda e: Cell(e.face.purpose), 190, hides_below=880
        ),
    )


def _id_of(key: Key) -> bytes:
    return key[0] + key[1].to_bytes(8, "big", signed=True)


class Agenda(TableView):
    """The list."""

    chosen = Signal(object)
    """Another entry is selected (`Key`), or none."""
    entry_opened = Signal(object)
    """An entry was opened (`Key`)."""
    entry_peeked = Signal(object)
    """A closer look at an entry was asked for (`Key`)."""

    def __init__(self, name: str) -> None:
        self._board: Board = NOTHING
        self._by_id: dict[bytes, Entry] = {}
        self.entries: WindowsModel[Entry] = WindowsModel(
            columns_of(lambda: self._board), self._give, lambda e: _id_of(e.key)
        )
        super().__init__(name, self.entries)
        self.current_changed.connect(lambda place: self.chosen.emit(self.key_at(place)))
        self.opened.connect(lambda place: self._tell(place, self.entry_opened.emit))
        self.peeked.connect(lambda place: self._tell(place, self.entry_peeked.emit))

    def set_board(self, board: Board) -> None:
        """Show another board; what is selected stays so."""
        kept = self.key_at(self.current())
        self._board = board
        self._by_id = {_id_of(e.key): e for e in board}
        self.entries.show_ids(list(self._by_id))
        if kept is not None:
            self.choose_key(kept)

    def key_at(self, place: int) -> Key | None:
        """Return the entry of a row."""
        row_id = self.entries.id_at(place)
        entry = self._by_id.get(row_id) if row_id is not None else None
        return entry.key if entry is not None else None

    def choose_key(self, key: Key | None) -> None:
        """Select an entry."""
        place = self.entries.place_of(_id_of(key)) if key is not None else -1
        if place >= 0 and place != self.current():
            self.choose(place)

    def _give(self, ids: Sequence[bytes], hand: Callable[[Sequence[Entry]], None]) -> None:
        hand([self._by_id[i] for i in ids if i in self._by_id])

    def _tell(self, place: int, emit: Callable[[Key], object]) -> None:
        key = self.key_at(place)
        if key is not None:
            emit(key)

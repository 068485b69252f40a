"""Files of lists chosen in the system's own dialogs, or dropped on the window."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

_KINDS = "(*.csv *.txt *.tsv *.xlsx *.xls *.ods *.vcf)"


def choose_list(window: QWidget, chosen: Callable[[str], object]) -> None:
    """Let a list be chosen."""
    translate = QCoreApplication.translate
    dialog = QFileDialog(window, translate("imports", "A list of clients"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    lists, every = translate("imports", "Lists"), translate("imports", "All files")
    dialog.setNameFilters([f"{lists} {_KINDS}", f"{every} (*)"])
    _open(dialog, chosen)


def choose_refused(window: QWidget, file_name: str, chosen: Callable[[str], object]) -> None:
    """Let a place be chosen for the refused lines of a file."""
    translate = QCoreApplication.translate
    dialog = QFileDialog(window, translate("imports", "Save refused lines"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilters([f"{translate('imports', 'Lists')} (*.csv)"])
    name = translate("imports", "{file} refused").format(file=file_name.rpartition(".")[0])
    dialog.selectFile(f"{name}.csv")
    _open(dialog, chosen)


def _open(dialog: QFileDialog, chosen: Callable[[str], object]) -> None:
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


class FileDrops(QObject):
    """Takes one file dropped on a widget, while it may."""

    held = Signal(bool)
    """A file is held over the widget, or no longer is."""
    dropped = Signal(str)
    """A file was dropped: its path."""

    def __init__(self, widget: QWidget, may_drop: Callable[[], bool]) -> None:
        super().__init__(widget)
        self._may_drop = may_drop
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the file."""
        if isinstance(event, QDropEvent) and event.type() in {
            QEvent.Type.DragEnter,
            QEvent.Type.Drop,
        }:
            path = _path_in(event)
            if not path or not self._may_drop():
                return False
            event.acceptProposedAction()
            is_here = event.type() == QEvent.Type.Drop
            self.held.emit(not is_here)
            if is_here:
                self.dropped.emit(path)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.held.emit(False)
        return False


def _path_in(event: QDropEvent) -> str:
    """Return the path of the one file that is dropped, empty for anything else."""
    urls = event.mimeData().urls()
    return urls[0].toLocalFile() if len(urls) == 1 else ""

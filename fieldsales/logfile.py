"""The program's log in the profile: warnings, and where our own faults happened. No client data.

An exception is written as types and places: its message may name a client, so only the template of our own
errors is written, never what fills it. Nothing is made until there is something to write.
"""

import logging
import platform
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from fieldsales import __version__
from fieldsales.errors import FieldSalesError

_LARGEST = 1 << 20


def log_to(path: Path) -> None:
    """Write warnings into this file from now on; what a person must know is said by whoever failed."""
    file = _QuietFile(path, maxBytes=_LARGEST, backupCount=1, delay=True, encoding="utf-8")
    file.setLevel(logging.WARNING)
    file.setFormatter(_Discreet())
    logging.getLogger().addHandler(file)


def stop_logging() -> None:
    """Close what `log_to` opened."""
    root = logging.getLogger()
    for handler in [h for h in root.handlers if isinstance(h, _QuietFile)]:
        root.removeHandler(handler)
        handler.close()


def details_of(error: BaseException) -> str:
    """Return types and places of a failure and its causes: no values, no message of a foreign error."""
    parts = [f"FieldSales {__version__}, Python {platform.python_version()}, {platform.system()}"]
    seen: BaseException | None = error
    while seen is not None:
        template = f": {seen.template}" if isinstance(seen, FieldSalesError) else ""
        parts.append(f"{type(seen).__name__}{template}")
        for frame in traceback.extract_tb(seen.__traceback__):
            name = frame.filename.replace("\\", "/").split("/fieldsales/")[-1].split("/")[-3:]
            parts.append(f"  {'/'.join(name)}:{frame.lineno} {frame.name}")
        seen = seen.__cause__ or seen.__context__
    return "\n".join(parts)


class _QuietFile(RotatingFileHandler):
    """A log that cannot be written (a full disk, a folder that is not there) stops nothing."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record where that is possible."""
        if Path(self.baseFilename).parent.is_dir():
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name of logging
        """Say nothing: what failed is said on the screen."""


class _Discreet(logging.Formatter):
    """Writes an exception as types and places only, whatever another handler made of it before."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of a record, and below it where it happened."""
        line = f"{self.formatTime(record)} {record.levelname} {record.name}: {record.getMessage()}"
        error = record.exc_info[1] if record.exc_info else None
        return f"{line}\n{details_of(error)}" if error is not None else line

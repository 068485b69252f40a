"""Keeps a printed document as a file: whole, or not at all.

Written beside its place under another name first and then renamed, so that a full disk or a pulled plug
leaves what stood there before.
"""

import errno
import os
from contextlib import suppress
from pathlib import Path

from fieldsales.errors import EnvironmentFault, FieldSalesError, RuleError
from fieldsales.reports.painter import Printed

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def save(printed: Printed, path: Path) -> None:
    """Write a document to a file, in place of one that is there; errors as `save_bytes`."""
    save_bytes(printed.pdf, path)


def save_bytes(pdf: bytes, path: Path) -> None:
    """Write the bytes of a document to a file, in place of one that is there.

    Raises:
        RuleError: there is no such folder, or the path names a folder.
        EnvironmentFault: the disk is full or may not be written; what was there is untouched.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with beside.open("wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise _fault_of(error, path) from error


def _fault_of(error: OSError, path: Path) -> FieldSalesError:
    if error.errno in _FULL:
        return EnvironmentFault(
            "The disk is full: {file} was not written, and what stood there is untouched. Free some space, "
            "then print again.",
            file=path,
            where="--out",
        )
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return RuleError(
            "There is no folder {folder}. Make it, or choose another.",
            folder=path.parent,
            where="--out",
        )
    if path.is_dir():
        return RuleError("{file} is a folder. Give the name of a file.", file=path, where="--out")
    return EnvironmentFault(
        "{file} cannot be written. Check that you may write there, or choose another folder.",
        file=path,
        where="--out",
    )

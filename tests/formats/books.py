"""Workbooks for tests: openpyxl writes, the reader under test is another's."""

import io
from typing import Any

from openpyxl.workbook.workbook import Workbook


def new_book() -> Any:
    """Return an empty workbook with one sheet."""
    make: Any = Workbook
    return make()


def saved(book: Any) -> bytes:
    """Return a workbook's bytes."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()

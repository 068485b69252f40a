"""Read a list of clients from a file, whatever kind it is: the content decides, not the name's ending."""

import hashlib
from pathlib import Path

from fieldsales.errors import RuleError
from fieldsales.formats.delimited import read_delimited
from fieldsales.formats.encodings import decode
from fieldsales.formats.vcard import looks_like_cards, read_cards
from fieldsales.services.importing.source import SourceFile

MOST_BYTES = 512 << 20
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_source(path: Path) -> SourceFile:
    """Return the tables of a file.

    Raises:
        RuleError: the file is not there, empty, too large, cut off, or no list at all. Some faults show
            only while rows are read; nothing has been changed by then.
    """
    return source_of(path.name, _bytes_of(path))


def source_of(name: str, data: bytes) -> SourceFile:
    """Return the tables of a file's bytes."""
    sha256 = hashlib.sha256(data).digest()
    if not data.strip(b"\0 \t\r\n"):
        raise RuleError("{name} is empty; there is nothing to import.", name=name, where=name)
    if data.startswith((_ZIP, _OLE)):
        from fieldsales.formats.workbook import read_workbook

        return SourceFile(name, "workbook", sha256, read_workbook(data))
    decoded = decode(data)
    if looks_like_cards(decoded.text):
        sheet = read_cards(decoded)
        return SourceFile(name, "cards", sha256, (sheet,), decoded.encoding)
    table = read_delimited(decoded)
    return SourceFile(name, "table", sha256, (table.sheet,), decoded.encoding, table.delimiter)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise RuleError("{name} is a folder; name a file.", name=path.name, where="FILE")
        if path.stat().st_size > MOST_BYTES:
            raise RuleError(
                "{name} is larger than 512 MB; divide it and import the parts.",
                name=path.name,
                where="FILE",
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise RuleError("There is no file {name}.", name=str(path), where="FILE") from error
    except (OSError, ValueError) as error:
        raise RuleError(
            "{name} cannot be read; check that you may open it.", name=path.name, where="FILE"
        ) from error

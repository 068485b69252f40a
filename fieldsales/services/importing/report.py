"""What an import tells: refused lines, duplicates, doubtful towns, warnings, counts."""

from dataclasses import dataclass, field
from enum import StrEnum

from fieldsales.domain.ids import ImportBatchId
from fieldsales.services.importing.source import Cell, Remark
from fieldsales.services.places import AnyPlace, Town


@dataclass(frozen=True, slots=True)
class Refusal:
    """A line that was not taken, with its cells as they stood."""

    line: int
    sheet: str
    cells: tuple[Cell, ...]
    remark: Remark


class Evidence(StrEnum):
    """Why two records may be the same."""

    KEY = "key"
    TAX_ID = "tax_id"
    PHONE = "phone"
    NAME = "name"
    SAME = "same"


class Decision(StrEnum):
    """What becomes of a probable duplicate."""

    MERGE = "merge"
    KEEP = "keep"


@dataclass(frozen=True, slots=True)
class Pair:
    """A line that may be a record already known, from the base or from an earlier line.

    `key` names the pair for a decision; `other_line` is 0 for a record of the base. Names are for the
    screen and the command's answer only.
    """

    key: str
    kind: str
    line: int
    sheet: str
    name: str
    other_id: bytes
    other_name: str
    other_line: int
    evidence: Evidence
    decision: Decision


@dataclass(frozen=True, slots=True)
class DoubtfulTown:
    """A town that several places could be; `key` names it for an answer."""

    key: str
    asked: Town
    candidates: tuple[AnyPlace, ...]
    lines: int


@dataclass(frozen=True, slots=True)
class Progress:
    """How far an import is."""

    lines_done: int
    lines: int
    clients: int
    contacts: int
    refused: int


@dataclass(slots=True)
class Report:
    """What one passage through a file found or did.

    `clients` and `contacts` are records made, `changed` known records of which empty fields were filled,
    `known` lines that met a record already there.
    """

    lines: int = 0
    clients: int = 0
    contacts: int = 0
    changed: int = 0
    known: int = 0
    merged: int = 0
    pairs: list[Pair] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    warnings: list[Remark] = field(default_factory=list)
    doubtful: list[DoubtfulTown] = field(default_factory=list)
    headers: dict[str, tuple[str, ...]] = field(default_factory=dict)
    batch_id: ImportBatchId | None = None
    is_finished: bool = True

"""The search index: words and numbers of clients, contacts, meetings, notes and cases.

Words match by their beginnings, in Latin and Cyrillic, without accents and case; phones by their digits.
The index follows the rows inside each transaction; after a first sync `catch_up` brings in what is new.
Asking is bounded: 200 hits of a kind unranked, ordered in Python, since ranking every hit of a short word
costs many times more. One or two letters ask the beginnings of titles only.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

import sqlalchemy as sa

from fieldsales.domain.call import Call
from fieldsales.domain.case import Case
from fieldsales.domain.client import Client, Contact, Note
from fieldsales.domain.entity import DELETED, Entity, Kind
from fieldsales.domain.kinds import BY_NUMBER, kind_of
from fieldsales.domain.meeting import Meeting
from fieldsales.domain.registers import Phone
from fieldsales.domain.text import digits, name_text, word_text, words
from fieldsales.store.repository import Repository, as_text
from fieldsales.store.tables import FIND_DOC, FIND_STATE, TABLES

MOST_HITS = 200
CATCH_UP_ROWS = 5_000
_AT_ONCE = 500
_AFTER_LAST = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Hit:
    """A record found; `key` is its folded title."""

    kind: str
    id: bytes
    key: str


class _Doc(NamedTuple):
    """What is found of a record: its title, its words, and what has no accents, case or signs."""

    title: str
    text: str
    plain: str = ""


def find(connection: sa.Connection, typed: str, *, kinds: Sequence[type[Entity]] = ()) -> list[Hit]:
    """Return records every word of `typed` fits, titles that begin with it first.

    At most 200 of a kind, and all titles that begin so among them. Empty for no words. Without `kinds` all
    searchable kinds are asked.
    """
    asked = words(typed)
    number = digits(typed)
    if number and len(number) >= 3 and not any(c.isalpha() for c in typed):
        asked = [number]
    if not asked:
        return []
    is_short = len(asked) == 1 and len(asked[0]) < 3 and not asked[0].isdigit()
    whole, hits = " ".join(asked), list[Hit]()
    for wanted in [kind_of(k).number for k in kinds] or DOCS:
        found = dict(_titled(connection, wanted, whole))
        if not is_short:
            found |= dict(_worded(connection, wanted, asked))
        ordered = sorted(found.items(), key=lambda hit: (not hit[1].startswith(whole), hit[1]))
        hits += [Hit(BY_NUMBER[wanted].name, row_id, key) for row_id, key in ordered[:MOST_HITS]]
    hits.sort(key=lambda hit: not hit.key.startswith(whole))
    return hits


def _titled(connection: sa.Connection, number: int, whole: str) -> Iterable[tuple[bytes, str]]:
    asked = (number, whole, whole + _AFTER_LAST, MOST_HITS)
    return ((row_id, key) for row_id, key in connection.exec_driver_sql(_BY_TITLE, asked))


def _worded(
    connection: sa.Connection, number: int, asked: Sequence[str]
) -> Iterable[tuple[bytes, str]]:
    """Return hits by whole words; a single letter beside them is sought in titles only.

    Nearly every document has a word that begins with it, and gathering them would cost most of a key.
    """
    longer = [word for word in asked if len(word) > 1 or word.isdigit()]
    match = " ".join(f'"{word}"*' for word in longer)
    if not match:
        return ()
    letter = next((f" {word}" for word in reversed(asked) if word not in longer), "")
    first, last = number << _ROOM, (number + 1) << _ROOM
    found = connection.exec_driver_sql(_BY_WORDS, (match, first, last, letter, MOST_HITS))
    return ((row_id, key) for row_id, key in found)


_ROOM = 32
"""Numbers of documents lie together by kind: kind << 32 | count, so that one kind is asked by a range."""
_BY_TITLE = "SELECT id, key FROM find_doc WHERE kind = ? AND key >= ? AND key < ? LIMIT ?"
_BY_WORDS = (
    "SELECT d.id, d.key FROM find AS f CROSS JOIN find_doc AS d ON d.n = f.rowid "
    "WHERE find MATCH ? AND f.rowid >= ? AND f.rowid < ? AND instr(' ' || d.key, ?) LIMIT ?"
)
_PLACE_OF = "SELECT n, key FROM find_doc WHERE kind = ? AND id = ?"
_LAST_OF = "SELECT max(n) FROM find_doc WHERE n >= ? AND n < ?"


def reads(number: int, fields: Iterable[int]) -> bool:
    """Say whether the document of a kind depends on one of these fields, or on being deleted."""
    searched = DOCS.get(number)
    return searched is not None and not _numbers_of(number).isdisjoint(fields)


@lru_cache(None)
def _numbers_of(number: int) -> frozenset[int]:
    kind = BY_NUMBER[number]
    return frozenset((DELETED, *(kind.by_name[name].number for name in DOCS[number].fields)))


def follow(connection: sa.Connection, keys: Iterable[tuple[int, bytes]]) -> None:
    """Bring the index in step with rows just written, new, changed or gone."""
    by_kind: dict[int, list[bytes]] = {}
    for number, row_id in keys:
        if number in DOCS:
            by_kind.setdefault(number, []).append(row_id)
    for number, ids in by_kind.items():
        entities = {e.id: e for e in Repository(connection, BY_NUMBER[number]).among("id", ids)}
        gone = [row_id for row_id in ids if row_id not in entities]
        if gone:
            _forget(connection, number, gone)
        _enter(connection, number, _rewritten(connection, number, entities.values()))


def _rewritten(connection: sa.Connection, number: int, entities: Iterable[Entity]) -> list[Entity]:
    """Write the documents that are here anew in their places; return the records that have none yet.

    Taken out and entered again, a document would touch a third more pages, each of them to be encrypted.
    """
    fresh, texts = list[Entity](), list[tuple[str, int]]()
    for entity in entities:
        known = connection.exec_driver_sql(_PLACE_OF, (number, entity.id)).first()
        if known is None:
            fresh.append(entity)
            continue
        title, text = _document(number, entity)
        if title != known.key:
            connection.exec_driver_sql("UPDATE find_doc SET key = ? WHERE n = ?", (title, known.n))
        texts.append((text, known.n))
    if texts:
        connection.exec_driver_sql(
            "UPDATE find SET words = ? WHERE rowid = ?", sorted(texts, key=_n)
        )
    return fresh


def _n(text: tuple[str, int]) -> int:
    return text[1]


def forget(connection: sa.Connection, number: int, ids: Sequence[bytes]) -> None:
    """Take rows that left this device out of the index."""
    if number in DOCS:
        _forget(connection, number, ids)
        newest = sa.select(
            sa.func.coalesce(sa.func.max(TABLES[number].c["_n"]), 0)
        ).scalar_subquery()
        connection.execute(
            sa.update(FIND_STATE)
            .where(FIND_STATE.c.kind == number)
            .values(last_n=sa.func.min(FIND_STATE.c.last_n, newest))
        )


def enter_new(connection: sa.Connection, entities: Iterable[Entity]) -> None:
    """Enter records made in this transaction, without reading them back."""
    by_kind: dict[int, list[Entity]] = {}
    for entity in entities:
        by_kind.setdefault(kind_of(type(entity)).number, []).append(entity)
    for number, made in by_kind.items():
        if number in DOCS:
            _enter(connection, number, made)


def catch_up(connection: sa.Connection) -> int:
    """Enter up to 5,000 rows of one kind that no transaction entered; return how many, 0 when done."""
    done_to: dict[int, int] = dict(list(connection.exec_driver_sql(_REACHED)))
    newest_of = connection.exec_driver_sql(_newest()).one()
    for number, newest in zip(DOCS, newest_of, strict=True):
        last = done_to.get(number)
        if (newest or 0) <= (last or 0):
            continue
        kind = BY_NUMBER[number]
        with connection.exec_driver_sql(_missing(kind), (last or 0,)) as result:
            missing = list(result.fetchmany(CATCH_UP_ROWS))
        _enter(
            connection,
            number,
            list(Repository(connection, kind).among("id", [i for _, i in missing])),
        )
        reached = missing[-1][0] if len(missing) == CATCH_UP_ROWS else newest
        _remember(connection, number, reached, is_new=last is None)
        if missing:
            return len(missing)
    return 0


_REACHED = as_text(sa.select(FIND_STATE.c.kind, FIND_STATE.c.last_n))


@lru_cache(None)
def _newest() -> str:
    """Return the question for the newest row of every kind that is searched, in one."""
    newest = (sa.select(sa.func.max(TABLES[n].c["_n"])).scalar_subquery() for n in DOCS)
    return as_text(sa.select(*newest))


@lru_cache(None)
def _missing(kind: Kind[Any]) -> str:
    """Return the question for rows after a number that the index does not have."""
    table = TABLES[kind.number]
    number: Any = sa.literal_column(str(kind.number))
    is_entered = sa.exists().where(FIND_DOC.c.kind == number, FIND_DOC.c.id == table.c.id)
    after = table.c["_n"] > sa.bindparam("last")
    return as_text(
        sa.select(table.c["_n"], table.c.id)
        .where(after, table.c["_deleted"] == sa.literal_column("0"), ~is_entered)
        .order_by(table.c["_n"])
    )


def _remember(connection: sa.Connection, number: int, last_n: int, *, is_new: bool) -> None:
    if is_new:
        connection.execute(FIND_STATE.insert().values(kind=number, last_n=last_n))
    else:
        chosen = FIND_STATE.c.kind == number
        connection.execute(sa.update(FIND_STATE).where(chosen).values(last_n=last_n))


def _forget(connection: sa.Connection, number: int, ids: Sequence[bytes]) -> None:
    """Take documents out, many at once: one by one, an undone import would take longer than the import."""
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        gone = FIND_DOC.delete().where(FIND_DOC.c.kind == number, FIND_DOC.c.id.in_(some))
        found = sorted(connection.execute(gone.returning(FIND_DOC.c.n)).scalars())
        if found:
            taken = [(n,) for n in found]
            connection.exec_driver_sql("DELETE FROM find WHERE rowid = ?", taken)


def _enter(connection: sa.Connection, number: int, entities: list[Entity]) -> None:
    if not entities:
        return
    room = number << _ROOM
    last = connection.exec_driver_sql(_LAST_OF, (room, (number + 1) << _ROOM)).scalar() or room
    docs, texts = [], []
    for n, entity in enumerate(entities, last + 1):
        title, text = _document(number, entity)
        docs.append((n, number, entity.id, title))
        texts.append((n, text))
    connection.exec_driver_sql("INSERT INTO find_doc(n, kind, id, key) VALUES (?, ?, ?, ?)", docs)
    connection.exec_driver_sql("INSERT INTO find(rowid, words) VALUES (?, ?)", texts)


def _document(number: int, entity: Entity) -> tuple[str, str]:
    """Return the folded title of a record and all of its words."""
    doc = DOCS[number].describe(entity)
    title = name_text(doc.title)
    return title, f"{title} {word_text(doc.text)} {doc.plain}"


def _client(client: Client) -> _Doc:
    town = name_text(client.address.town) if client.address else ""
    parts = (client.legal_name, client.external_key, client.tax_id, *client.emails)
    return _Doc(client.name, " ".join(parts), f"{town} {_numbers(client.phones)}")


def _contact(contact: Contact) -> _Doc:
    plain = f"{name_text(contact.position)} {_numbers(contact.phones)}"
    return _Doc(contact.name.full, " ".join(contact.emails), plain)


def _meeting(meeting: Meeting) -> _Doc:
    return _Doc(meeting.purpose, meeting.summary)


def _note(note: Note) -> _Doc:
    return _Doc("", note.text)


def _case(case: Case) -> _Doc:
    return _Doc(case.title, f"{case.number} {case.words}")


def _call(call: Call) -> _Doc:
    return _Doc("", f"{call.note} {call.outcome.detail}")


def _numbers(phones: Sequence[Phone]) -> str:
    """Return each number as dialled at home and as dialled from abroad."""
    if not phones:
        return ""
    return " ".join([f"{digits(p.raw)} {digits(p.e164)}" for p in phones])


@dataclass(frozen=True, slots=True)
class Searched:
    """How a kind is found: its document, and the fields that make it."""

    describe: Callable[[Any], _Doc]
    fields: tuple[str, ...]


DOCS: dict[int, Searched] = {
    kind_of(Client).number: Searched(
        _client,
        ("name", "legal_name", "external_key", "tax_id", "address", "emails", "phones"),
    ),
    kind_of(Contact).number: Searched(_contact, ("name", "position", "emails", "phones")),
    kind_of(Case).number: Searched(_case, ("title", "number", "words")),
    kind_of(Meeting).number: Searched(_meeting, ("purpose", "summary")),
    kind_of(Note).number: Searched(_note, ("text",)),
    kind_of(Call).number: Searched(_call, ("note", "outcome")),
}

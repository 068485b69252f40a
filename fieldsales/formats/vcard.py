"""Read address cards: vCard 2.1, 3.0 and 4.0, as phones, mail programs and spreadsheets write them.

Each card becomes one row under a fixed header. Folded lines, quoted-printable, grouped properties
(`item1.TEL`), bare parameters of 2.1 and base64 pictures are understood; pictures, sounds and keys are
left out and counted. A card that is not closed before the next begins is read as far as it goes, with a
remark. Birthdays and other private matters are not taken (they need consent, RULES section 6.5).
"""

import quopri
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from fieldsales.formats.encodings import Decoded, decode
from fieldsales.services.importing.source import Remark, Row, Sheet, remark

COLUMNS = (
    "Form of address",
    "Given name",
    "Middle name",
    "Family name",
    "Full name",
    "Company",
    "Department",
    "Position",
    "Mobile phone",
    "Work phone",
    "Other phone",
    "Fax",
    "Pager",
    "E-mail",
    "Web",
    "Street",
    "Postal code",
    "Town",
    "Province",
    "Country",
    "Notes",
)
_PLAIN = {
    "FN": "Full name",
    "TITLE": "Position",
    "ROLE": "Position",
    "URL": "Web",
    "NOTE": "Notes",
}
_PICTURES = frozenset({"PHOTO", "LOGO", "SOUND", "KEY"})
_BEGIN, _END = re.compile(r"BEGIN\s*:\s*VCARD\s*$", re.I), re.compile(r"END\s*:\s*VCARD\s*$", re.I)
_ESCAPED = re.compile(r"\\([\\,;:nN])")
_SPLIT_PARTS = re.compile(r"(?<!\\)(?:\\\\)*;")
_BASE64 = frozenset({"B", "BASE64"})


@dataclass(frozen=True, slots=True)
class _Property:
    """One line of a card: group, name, parameter words (upper case), the parameters, value as text."""

    group: str
    name: str
    words: frozenset[str]
    value: str


@dataclass(slots=True)
class _Card:
    """The lines of one card as they stand, and where it begins."""

    line: int
    lines: list[tuple[int, str]] = field(default_factory=list)
    is_closed: bool = False


def looks_like_cards(text: str) -> bool:
    """Say whether a text holds address cards."""
    return bool(re.search(r"^\s*BEGIN\s*:\s*VCARD\s*$", text[:50_000], re.I | re.M))


def read_cards(decoded: Decoded) -> Sheet:
    """Return the one sheet of a file of cards: the header, then a row for each card."""
    lines = (
        decoded.text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    )
    notes: list[Remark] = list(decoded.remarks)
    rows = [Row(0, COLUMNS)]
    pictures = 0
    for card in _cards(lines, notes):
        properties = list(_properties(card))
        pictures += sum(1 for p in properties if p.name in _PICTURES)
        rows.append(_row_of(card, properties, notes))
    if pictures:
        notes.append(remark("Pictures and sounds on cards are left out: {count}.", count=pictures))
    return Sheet("", lambda: rows, has_fixed_header=True, remarks=tuple(notes))


def _cards(lines: Sequence[str], notes: list[Remark]) -> Iterator[_Card]:
    """Yield the cards as they stand."""
    card: _Card | None = None
    for number, line in _without_agents(lines):
        plain = line.strip()
        if _BEGIN.match(plain):
            if card is not None:
                yield card
            card = _Card(number)
        elif card is None:
            if plain and not _END.match(plain):
                notes.append(
                    remark("A line stands between two cards and is left out.", line=number)
                )
        elif _END.match(plain):
            card.is_closed = True
            yield card
            card = None
        else:
            card.lines.append((number, line))
    if card is not None:
        yield card


def _without_agents(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines without the cards of agents, which stand inside other cards."""
    depth, before = 0, ""
    for number, line in enumerate(lines, 1):
        if _BEGIN.match(line.strip()) and (depth or _is_agent(before)):
            depth += 1
        elif depth:
            depth -= bool(_END.match(line.strip()))
        else:
            yield number, line
        before = line


def _is_agent(line: str) -> bool:
    return bool(re.match(r"(?:[\w-]+\.)?AGENT\b[^:]*:\s*$", line, re.I))


def _properties(card: _Card) -> Iterator[_Property]:
    for text in _unfolded(card.lines):
        found = _property_of(text)
        if found is not None:
            yield found


def _unfolded(lines: Sequence[tuple[int, str]]) -> Iterator[str]:
    """Yield whole lines: folds undone, soft line ends of quoted-printable joined."""
    whole: str | None = None
    is_soft = False
    for _, line in lines:
        if whole is not None and is_soft:
            whole = whole[:-1] + line.lstrip(" \t") if line[:1] in " \t" else whole[:-1] + line
        elif line[:1] in {" ", "\t"} and whole is not None:
            whole += line[1:]
        else:
            if whole:
                yield whole
            whole = line
        is_soft = whole.endswith("=") and "QUOTED-PRINTABLE" in whole.partition(":")[0].upper()
    if whole:
        yield whole


def _property_of(text: str) -> _Property | None:
    """Return the property of a whole line, None for a line that is none."""
    head, sign, value = _split_head(text)
    if not sign:
        return None
    first, *parameters = head.split(";")
    group, _, name = first.rpartition(".")
    words: set[str] = set()
    charset = ""
    for parameter in parameters:
        key, has_value, said = parameter.partition("=")
        key = key.strip().upper()
        if key == "CHARSET":
            charset = said.strip('" ')
        plain = said if has_value else key
        words.update(w.strip('" ').upper() for w in plain.split(","))
    name = name.strip().upper()
    if name in _PICTURES or words & _BASE64:
        return _Property(group.upper(), name, frozenset(words), "")
    if "QUOTED-PRINTABLE" in words:
        value = _from_printable(value, charset)
    return _Property(group.upper(), name, frozenset(words), value.strip())


def _split_head(text: str) -> tuple[str, str, str]:
    """Split name and parameters from the value at the first colon outside quotation marks."""
    quoted = False
    for place, letter in enumerate(text):
        if letter == '"':
            quoted = not quoted
        elif letter == ":" and not quoted:
            return text[:place], ":", text[place + 1 :]
    return text, "", ""


def _from_printable(value: str, charset: str) -> str:
    raw = quopri.decodestring(value.encode("utf-8"))
    try:
        return raw.decode(charset or "utf-8")
    except (UnicodeDecodeError, LookupError):
        return decode(raw).text if b"\0" not in raw else raw.decode("latin-1")


def _text(value: str) -> str:
    return _ESCAPED.sub(lambda m: "\n" if m.group(1) in "nN" else m.group(1), value).strip()


def _parts(value: str) -> list[str]:
    """Split a value at its semicolons, escaped ones kept."""
    found, start = [], 0
    for sign in _SPLIT_PARTS.finditer(value):
        found.append(value[start : sign.end() - 1])
        start = sign.end()
    return [_text(part) for part in (*found, value[start:])]


def _row_of(card: _Card, properties: Sequence[_Property], notes: list[Remark]) -> Row:
    cells: dict[str, list[str]] = {}
    labels = {p.group: p.value.upper() for p in properties if p.name == "X-ABLABEL" and p.group}
    for one in properties:
        _take(cells, one, labels.get(one.group, ""))
    _take_address(cells, [p for p in properties if p.name == "ADR"])
    if _is_firm(properties):
        cells["Company"] = cells.get("Company") or cells.pop("Full name", [])
        for name in ("Given name", "Middle name", "Family name", "Full name", "Form of address"):
            cells.pop(name, None)
    elif cells.get("Given name") or cells.get("Family name"):
        cells.pop("Full name", None)
    values = tuple("\n".join(dict.fromkeys(cells.get(column, ()))) for column in COLUMNS)
    fault = None
    if not any(values):
        fault = remark("The card holds nothing that can be read.", line=card.line)
    elif not card.is_closed and not (values[COLUMNS.index("Company")] or any(values[1:5])):
        fault = remark("The card has no end and no name; complete it.", line=card.line)
    elif not card.is_closed:
        notes.append(
            remark("The card has no end (END:VCARD); what stands in it was taken.", line=card.line)
        )
    return Row(card.line, values, fault)


def _take(cells: dict[str, list[str]], one: _Property, label: str) -> None:
    """Put a property's value under its column; several values of one column stand one below another."""
    match one.name:
        case "N":
            names = [*_parts(one.value), "", "", "", "", ""]
            columns = ("Family name", "Given name", "Middle name", "Form of address")
            for column, value in zip(columns, names[:4], strict=True):
                if value:
                    cells[column] = [value.replace(",", " ")]
        case "ORG":
            firm, *units = _parts(one.value)
            _add(cells, "Company", firm)
            _add(cells, "Department", ", ".join(u for u in units if u))
        case "TEL":
            _add(cells, _phone_column(one.words, label), _phone(one.value))
        case "EMAIL":
            _add(cells, "E-mail", _text(one.value).removeprefix("mailto:"))
        case _:
            if one.name in _PLAIN and not (one.name == "ROLE" and cells.get("Position")):
                _add(cells, _PLAIN[one.name], _text(one.value))


def _add(cells: dict[str, list[str]], column: str, value: str) -> None:
    if value:
        cells.setdefault(column, []).append(value)


def _phone_column(words: frozenset[str], label: str) -> str:
    """Return the column of a number by its kind; a fax at work is a fax."""
    said = words | frozenset(re.split(r"\W+", label))
    for column, kinds in (
        ("Fax", {"FAX", "FACSIMILE"}),
        ("Pager", {"PAGER"}),
        ("Mobile phone", {"CELL", "MOBILE", "IPHONE", "CAR"}),
        ("Work phone", {"WORK", "MAIN"}),
        ("Other phone", {"HOME", "OTHER", "MSG", "BBS", "MODEM"}),
    ):
        if said & kinds:
            return column
    return "Work phone"


def _phone(value: str) -> str:
    plain = _text(value)
    if plain.lower().startswith("tel:"):
        number, _, rest = plain[4:].partition(";")
        extension = re.search(r"ext=(\d+)", rest)
        return f"{number} ext. {extension.group(1)}" if extension else number
    return plain


def _take_address(cells: dict[str, list[str]], addresses: Sequence[_Property]) -> None:
    """Take one address: that of work before the preferred before the first."""
    if not addresses:
        return
    order = sorted(addresses, key=lambda p: ("WORK" not in p.words, "PREF" not in p.words))
    box, extended, street, town, province, code, country, *_ = [*_parts(order[0].value), *[""] * 7]
    lines = [p.replace("\n", ", ") for p in (street, extended, box) if p]
    for column, value in (
        ("Street", ", ".join(lines)),
        ("Postal code", code),
        ("Town", town),
        ("Province", province),
        ("Country", country),
    ):
        _add(cells, column, value)


def _is_firm(properties: Sequence[_Property]) -> bool:
    """Say whether a card is of a firm and not of a person (KIND of 4.0, X-ABShowAs of Apple)."""
    said = {p.name: p.value.strip().upper() for p in properties}
    return said.get("KIND") == "ORG" or said.get("X-ABSHOWAS") == "COMPANY"

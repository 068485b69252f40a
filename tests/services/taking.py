"""Import a text in a test as a window or a command would."""

from typing import Any

from fieldsales.domain.client import Client, Contact
from fieldsales.formats.reading import source_of
from fieldsales.services.importing.choices import Wishes
from fieldsales.services.importing.report import Report
from fieldsales.services.importing.targets import Target
from tests.make import Bench


def take(
    bench: Bench,
    text: str | bytes,
    *,
    name: str = "list.csv",
    country: str = "ES",
    given: dict[str, Target] | None = None,
    plan: bool = False,
    **chosen: Any,
) -> Report:
    """Import a file's content, or only plan it."""
    source = source_of(name, text.encode() if isinstance(text, str) else text)
    imports = bench.services.imports
    preview = imports.look(source, country, given)
    choices = imports.choices(source, preview, Wishes(country, **chosen))
    return imports.plan(source, choices) if plan else imports.run(source, choices)


def clients(bench: Bench) -> dict[str, Client]:
    """Return the imported clients by name."""
    with bench.services.work.read() as reader:
        return {c.name: c for c in reader.where(Client) if c.id != bench.client.id}


def contacts(bench: Bench) -> dict[str, Contact]:
    """Return the imported contacts by name."""
    with bench.services.work.read() as reader:
        return {c.name.full: c for c in reader.where(Contact) if c.id != bench.contact.id}


def reasons(report: Report) -> dict[int, str]:
    """Return why each refused line was refused."""
    return {r.line: r.remark.text for r in report.refused}

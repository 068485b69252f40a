"""The four families of failure, and nothing else.

Each error carries a sentence that says where and what to do, as a template and the fields that fill it,
so that it can be said in the reader's language. It never carries a passphrase, a key or the name of a
client: errors reach logs. Foreign exceptions are translated into these at the edges (store,
sync.client, office.app, formats), and become words on screens in ui/errors.py and cli.
"""

import json
from collections.abc import Mapping


class FieldSalesError(Exception):
    """What every failure of ours has.

    Args:
        template: one sentence with a way out; `{name}` places are filled from `fields`.
        where: the place for a person: a field, a line of a file, an option of a command.
        fields: what fills the template.
    """

    exit_code = 1

    def __init__(self, template: str, *, where: str = "", **fields: object) -> None:
        super().__init__(template)
        self.template = template
        self.where = where
        self.fields: Mapping[str, object] = fields

    @property
    def message(self) -> str:
        """The sentence in English."""
        return self.said(self.template)

    def said(self, template: str) -> str:
        """Return a sentence, this error's own or its translation, with its places filled."""
        fields = {"where": self.where, **self.fields}
        return template.format(**fields) if self.fields or "{where}" in template else template

    def __str__(self) -> str:
        return self.message


class RuleError(FieldSalesError):
    """Asked for what the rules forbid. Shown beside the field; nothing was changed."""


class ConflictError(FieldSalesError):
    """Somebody changed it first. Both values are kept and shown."""


def as_text(error: FieldSalesError) -> str:
    """Return an error as text that travels and is kept, to be said later in anybody's language."""
    fields = {name: str(value) for name, value in error.fields.items()}
    said = {"error": error.template, "fields": fields, "where": error.where}
    return json.dumps(said, ensure_ascii=False)


def from_text(text: str) -> RuleError:
    """Return the refusal in a text written by `as_text`; any other text is its own sentence."""
    try:
        said = json.loads(text)
        return RuleError(str(said["error"]), where=str(said["where"]), **dict(said["fields"]))
    except (ValueError, KeyError, TypeError):
        return RuleError("{text}", text=text)


class EnvironmentFault(FieldSalesError):
    """Disk, lock, network, key, certificate or a newer file. Work is kept and tried again."""

    exit_code = 3


class BrokenPromise(FieldSalesError):
    """A bug of ours: logged, reported, the act stopped."""

    exit_code = 3

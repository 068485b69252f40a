"""The four families of failure, and nothing else.

Each error carries a title, a message that says what to do, and fields. It never carries a passphrase,
a key or the name of a client: errors reach logs. Foreign exceptions are translated into these at the
edges (store, sync.client, office.app, formats), and become words on screens in ui/errors.py and cli.
"""

from collections.abc import Mapping


class FieldSalesError(Exception):
    """What every failure of ours has: `title`, `message` (one sentence with a way out), `fields`.

    `where` names the place for a person: a field, a line of a file, a command's option.
    """

    exit_code = 1

    def __init__(
        self, message: str, *, where: str = "", title: str = "", **fields: str | int | float
    ) -> None:
        super().__init__(message)
        self.message = message
        self.where = where
        self.title = title or type(self).__name__
        self.fields: Mapping[str, str | int | float] = fields


class RuleError(FieldSalesError):
    """Asked for what the rules forbid. Shown beside the field; nothing was changed."""


class ConflictError(FieldSalesError):
    """Somebody changed it first. Both values are kept and shown."""


class EnvironmentFault(FieldSalesError):
    """Disk, lock, network, key, certificate or a newer file. Work is kept and tried again."""

    exit_code = 3


class BrokenPromise(FieldSalesError):
    """A bug of ours: logged, reported, the act stopped."""

    exit_code = 3

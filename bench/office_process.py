"""An office in a process of its own, for figures: TLS on loopback, SQLite or PostgreSQL behind it.

`python -m bench.office_process FOLDER [URL]` serves FOLDER/office.db, or the database at URL, with the
keys in FOLDER/office.json; it says its address in one line and ends when its input does.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from fieldsales.domain.clock import SystemClock
from fieldsales.office.database import OfficeDatabase, open_embedded, open_url
from fieldsales.office.office_keys import OfficeKeys, open_office_keys
from fieldsales.store.base import Base
from fieldsales.sync.client import Counted, HttpTransport, Office
from fieldsales.sync.engine import Engine, Synced
from tests.machine.world import DEVICE_KEY, OFFICE_KEY, Member, Template, make_template
from tests.serving import PASSPHRASE, office_keys, serving

ROOT = Path(__file__).resolve().parent.parent


class Unsearched(Base):
    """A base that leaves its search index alone, so that a figure measures rows only."""

    def catch_up_search(self) -> int:
        """Enter nothing."""
        return 0


@dataclass(frozen=True, slots=True)
class Company:
    """A served office and those who have a device of it."""

    folder: Path
    template: Template
    keys: OfficeKeys
    address: str

    def device(self, member: Member, name: str, kind: type[Base] = Base) -> Base:
        """Return a base just enrolled, with nothing in it."""
        base = kind(self.folder / f"{name}.db", DEVICE_KEY)
        base.enrol(member.identity)
        return base

    def sync(self, base: Base, member: Member) -> Synced:
        """Exchange with the office over HTTP and TLS, over a connection of its own."""
        with self.line(member) as over:
            return over(base)

    @contextmanager
    def line(self, member: Member, address: str = "") -> Iterator[Callable[[Base], Synced]]:
        """Give what exchanges with the office over one connection; `address` is another way there."""
        office = Office(address or self.address, self.keys.authority_pem)
        key = Ed25519PrivateKey.from_private_bytes(member.raw_key)
        transport = HttpTransport(office, member.identity.device, key, SystemClock())

        def over(base: Base) -> Synced:
            office.counted = Counted()
            return Engine(base, transport, SystemClock()).sync()

        try:
            yield over
        finally:
            office.close()


@contextmanager
def company(folder: Path, url: str = "") -> Iterator[Company]:
    """Make a company and serve its office from another process."""
    template, keys = make_template(folder), office_keys(folder / "office.json")
    if url:
        from tests.machine.world import load

        office = open_url(url)
        office.make("Guadalex", bytes(16))
        load(office, template.office_rows)
        office.close()
    command = [sys.executable, "-m", "bench.office_process", str(folder), *([url] if url else [])]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield Company(folder, template, keys, process.stdout.readline().strip())
        process.stdin.close()


def main() -> None:
    folder, *url = sys.argv[1:]
    database: OfficeDatabase = (
        open_url(url[0]) if url else open_embedded(Path(folder) / "office.db", OFFICE_KEY)
    )
    keys = open_office_keys(Path(folder) / "office.json", PASSPHRASE)
    with serving(database, keys, SystemClock()) as served:
        sys.stdout.write(served.address + "\n")
        sys.stdout.flush()
        sys.stdin.read()
    database.close()


if __name__ == "__main__":
    main()

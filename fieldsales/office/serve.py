"""Serve an office over TLS. One process, or several over PostgreSQL that share one listening socket."""

import multiprocessing
import os
import secrets
import socket
import ssl
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import uvicorn

from fieldsales.config import Profile
from fieldsales.domain.clock import Clock, SystemClock
from fieldsales.errors import EnvironmentFault, RuleError
from fieldsales.office.app import make_app
from fieldsales.office.database import OfficeDatabase, open_embedded, open_url
from fieldsales.office.denied import DenyList
from fieldsales.office.hints import Hints
from fieldsales.office.office_keys import OfficeKeys, issue_certificate, open_office_keys
from fieldsales.sync.lock import only_one


@dataclass(frozen=True, slots=True)
class OpenOffice:
    """An office opened by its service passphrase."""

    keys: OfficeKeys
    database: OfficeDatabase


def open_office(profile: Profile, passphrase: str) -> OpenOffice:
    """Open an office that was made before."""
    keys = open_office_keys(profile.office_keys, passphrase)
    database = database_of(profile, keys)
    database.check()
    return OpenOffice(keys, database)


def database_of(profile: Profile, keys: OfficeKeys) -> OfficeDatabase:
    """Return the office's database: the one of its URL, else the encrypted file in its profile."""
    if keys.database_url:
        database = open_url(keys.database_url)
    else:
        database = open_embedded(profile.office_database, keys.database_key)
    database.on_refused = DenyList.of(profile, keys).add
    return database


def listen(bind: str) -> socket.socket:
    """Return a socket that listens at HOST:PORT; port 0 takes a free one."""
    host, _, port = bind.rpartition(":")
    if not port.isdigit():
        raise RuleError("--bind takes HOST:PORT, such as 0.0.0.0:8443.", where="--bind")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    if os.name != "nt":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host.strip("[]") or "127.0.0.1", int(port)))
    except OSError as error:
        listening.close()
        raise EnvironmentFault(
            "{bind} cannot be listened at: another program may use that port. Take another with --bind.",
            bind=bind,
        ) from error
    listening.listen(256)
    return listening


_END_WITHIN_S = 3
"""Requests under way have that long when the office stops; a laptop that keeps its connection open does not
hold it up longer."""
KEEP_ALIVE_S = 330
"""A little longer than a window keeps its connection, so that the window is the one that hangs up."""


def serve(
    profile: Profile,
    passphrase: str,
    listening: socket.socket,
    *,
    workers: int = 1,
    when_ready: Callable[[], None],
) -> None:
    """Serve until stopped; `when_ready` is called once the office answers."""
    busy = EnvironmentFault("This office is being served already.")
    with only_one(profile.folder / "office.lock", busy):
        _serve(profile, passphrase, listening, workers, when_ready)


def _serve(
    profile: Profile,
    passphrase: str,
    listening: socket.socket,
    workers: int,
    when_ready: Callable[[], None],
) -> None:
    office = open_office(profile, passphrase)
    if workers > 1 and not office.keys.database_url:
        raise RuleError(
            "Several workers need PostgreSQL (--database at `office init`).", where="--workers"
        )
    spawn = multiprocessing.get_context("spawn")
    children = [
        spawn.Process(target=_serve_child, args=(profile, passphrase, listening), daemon=True)
        for _ in range(workers - 1)
    ]
    for child in children:
        child.start()
    try:
        _run(office, SystemClock(), listening, when_ready)
    finally:
        for child in children:
            child.terminate()
            child.join()
        office.database.close()


def _serve_child(profile: Profile, passphrase: str, listening: socket.socket) -> None:
    _run(open_office(profile, passphrase), SystemClock(), listening, lambda: None)


def _run(
    office: OpenOffice, clock: Clock, listening: socket.socket, when_ready: Callable[[], None]
) -> None:
    hints = Hints(office.database)
    app = make_app(office.database, office.keys, clock, hints)
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        date_header=False,
        timeout_keep_alive=KEEP_ALIVE_S,
        timeout_graceful_shutdown=_END_WITHIN_S,
    )
    config.load()
    config.ssl = tls_context(office.keys, clock)
    _Server(config, when_ready, hints).run(sockets=[listening])


class _Server(uvicorn.Server):
    """Says when it answers, and lets nobody wait who would keep it from stopping."""

    def __init__(
        self, config: uvicorn.Config, when_ready: Callable[[], None], hints: Hints
    ) -> None:
        super().__init__(config)
        self._when_ready, self._hints = when_ready, hints

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start, then say so."""
        await super().startup(sockets)
        self._when_ready()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Wake those who wait, then stop."""
        self._hints.close()
        await super().shutdown(sockets)


def tls_context(keys: OfficeKeys, clock: Clock) -> ssl.SSLContext:
    """Return the TLS side of the server, with a certificate issued now.

    OpenSSL loads keys from files only; the file's key is encrypted with a password that never leaves
    this process, and the file is gone a moment later.
    """
    password = secrets.token_hex(16).encode()
    chain, key = issue_certificate(keys, clock.now(), password)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    with tempfile.TemporaryDirectory() as folder:
        chain_file, key_file = Path(folder, "chain.pem"), Path(folder, "key.pem")
        chain_file.write_bytes(chain)
        key_file.write_bytes(key)
        context.load_cert_chain(chain_file, key_file, password)
    return context

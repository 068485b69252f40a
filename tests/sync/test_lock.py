"""One program at a time in a folder."""

from pathlib import Path

import pytest

from fieldsales.errors import EnvironmentFault
from fieldsales.sync.lock import only_one


def test_a_second_holder_is_refused_and_the_first_gives_way(tmp_path: Path) -> None:
    busy = EnvironmentFault("It is running already.")
    refused = pytest.raises(EnvironmentFault, match="already")
    with only_one(tmp_path / "lock", busy), refused, only_one(tmp_path / "lock", busy):
        pass
    with only_one(tmp_path / "lock", busy):
        assert (tmp_path / "lock").exists()

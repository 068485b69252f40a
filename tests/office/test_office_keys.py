"""A forgotten service passphrase is replaced by whoever has the recovery passphrase; the keys stay."""

from pathlib import Path

import pytest

from fieldsales.errors import RuleError
from fieldsales.office.office_keys import (
    change_passphrase,
    is_same_office,
    open_office_keys,
    open_recovery_key,
)
from tests.serving import PASSPHRASE, RECOVERY, office_keys

NEW = "opens at ten from today on"


@pytest.mark.parametrize(
    "way", [{"old": PASSPHRASE}, {"recovery": RECOVERY}], ids=["old", "recovery"]
)
def test_a_new_passphrase_opens_the_same_keys(tmp_path: Path, way: dict[str, str]) -> None:
    path, before = tmp_path / "office.json", office_keys(tmp_path / "office.json")
    copy = tmp_path / "copy.json"
    copy.write_bytes(path.read_bytes())
    recovery = open_recovery_key(path, RECOVERY).private_bytes_raw()
    change_passphrase(path, NEW, **way)
    after = open_office_keys(path, NEW)
    assert (after.database_key, after.pin) == (before.database_key, before.pin)
    assert open_recovery_key(path, RECOVERY).private_bytes_raw() == recovery
    assert is_same_office(path, copy)
    with pytest.raises(RuleError, match="does not open"):
        open_office_keys(path, PASSPHRASE)


def test_a_wrong_passphrase_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "office.json"
    office_keys(path)
    before = path.read_bytes()
    for way in ({"old": NEW}, {"recovery": NEW}):
        with pytest.raises(RuleError, match="does not open"):
            change_passphrase(path, NEW, **way)
    assert path.read_bytes() == before

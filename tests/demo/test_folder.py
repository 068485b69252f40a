"""The folder of the sample: whose it is, how far it came, what is cleared."""

import json
import stat
from pathlib import Path

import pytest

from fieldsales.cli.demo_folder import DemoFolder, State
from fieldsales.errors import EnvironmentFault, RuleError


@pytest.fixture
def folder(tmp_path: Path) -> DemoFolder:
    made = DemoFolder(tmp_path / "sample")
    made.claim()
    return made


def test_a_new_and_an_empty_folder_are_taken(folder: DemoFolder) -> None:
    folder.claim()
    assert folder.state() is None


def test_a_folder_with_something_else_in_it_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("do not touch")
    with pytest.raises(RuleError, match="holds other files"):
        DemoFolder(tmp_path).claim()
    assert [p.name for p in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_path_that_is_a_file_is_refused_with_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFault, match="cannot be made or read"):
        DemoFolder(tmp_path / "file").claim()


def test_the_passphrase_is_for_its_owner_alone_and_the_note_says_what_it_is_for(
    folder: DemoFolder,
) -> None:
    passphrase = folder.begin(State("es", 4711))
    assert folder.passphrase() == passphrase
    assert len(passphrase) > 20
    if hasattr(stat, "S_IMODE"):
        assert stat.S_IMODE(folder.passphrase_file.stat().st_mode) == 0o600
    assert "for the sample only" in (folder.path / "README.txt").read_text()


def test_a_building_that_broke_off_is_known_and_cleared(folder: DemoFolder) -> None:
    folder.begin(State("es", 4711))
    folder.desk.folder.mkdir()
    (folder.desk.folder / "fieldsales.db").write_text("half")
    (folder.path / "notes.txt").write_text("mine")
    folder.claim()
    left = folder.state()
    assert left is not None
    assert not left.is_built
    folder.begin(State("ru", 4712))
    assert not folder.desk.folder.exists()
    assert (folder.path / "notes.txt").read_text() == "mine"


def test_a_state_that_cannot_be_read_counts_as_broken_off(folder: DemoFolder) -> None:
    (folder.path / "demo.json").write_text("{")
    left = folder.state()
    assert left is not None
    assert not left.is_built


def test_a_sample_of_a_newer_program_is_refused(folder: DemoFolder) -> None:
    folder.keep(State("es", 4711))
    kept = json.loads((folder.path / "demo.json").read_text())
    (folder.path / "demo.json").write_text(json.dumps(kept | {"version": 99}))
    with pytest.raises(EnvironmentFault, match="newer FieldSales"):
        folder.state()


def test_a_lost_passphrase_is_said_with_the_way_out(folder: DemoFolder) -> None:
    with pytest.raises(EnvironmentFault, match="Delete the folder"):
        folder.passphrase()

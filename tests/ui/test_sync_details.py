"""The sync card leads to every record of which two versions stand against each other."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from fieldsales.domain.client import Contact
from fieldsales.domain.registers import Phone
from fieldsales.ui.parts.buttons import Link
from fieldsales.ui.parts.compare import ComparePopover
from fieldsales.ui.shell.popovers import SyncPopover
from fieldsales.ui.shell.shell import Shell
from tests.ui.desk_sample import make_desk_sample
from tests.ui.driving import Driver
from tests.ui.sample import Sample


@pytest.fixture
def sample(tmp_path: Path) -> Sample:
    return make_desk_sample(tmp_path / "profile")


def test_two_versions_of_a_contact_are_listed_and_settled_from_the_card(
    shell: Shell, qtbot: QtBot
) -> None:
    hands = Driver(shell, qtbot)
    was = next(c for c in hands.all(Contact) if c.name.full == "Pilar Gallardo")
    for number in ("600 000 001", "600 000 002"):
        new = replace(was, phones=(Phone(number),))
        hands.act(lambda s, new=new: s.client_book.keep_contact(new, was))  # type: ignore[misc]
    shell.context.changes.announce("contact")
    rounds = shell.rounds
    assert rounds is not None
    qtbot.waitUntil(lambda: rounds.standing is not None and rounds.standing.conflicts == 1)
    hands.click(shell.sidebar.sync)
    (popover,) = shell.window().findChildren(SyncPopover)
    (link,) = [one for one in popover.findChildren(Link) if one.isVisible()]
    assert link.text() == "Pilar Gallardo · Aceitunas Valle Matachel: Phones"
    hands.click(link)
    (compare,) = shell.window().findChildren(ComparePopover)
    assert compare.isVisible()
    shown = hands.get(Contact, was.id).phones
    hands.key(Qt.Key.Key_2)
    hands.key(Qt.Key.Key_Return)
    assert hands.get(Contact, was.id).phones != shown
    assert not shell.context.services.conflicts.open()

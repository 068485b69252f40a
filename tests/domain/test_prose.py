"""What two people changed of a text is put together where it is clean, and left to them where it is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fieldsales.domain.kinds import BY_NAME
from fieldsales.domain.prose import LONG_TEXTS, put_together

BEFORE = "Ring twice. Ask for Ana.\nParking behind the house.\nCloses at six."
SENTENCES = st.sampled_from(("Ring twice. ", "Ask for Ana. ", "No parking.\n", "Closes at six.\n"))
TEXTS = st.lists(SENTENCES, max_size=6).map("".join)


def test_changes_far_from_each_other_are_both_taken() -> None:
    one = BEFORE.replace("Ring twice.", "Ring three times.")
    other = BEFORE.replace("six", "seven")
    assert put_together(BEFORE, one, other) == one.replace("six", "seven")


def test_two_additions_at_the_end_follow_each_other() -> None:
    one, other = BEFORE + "\nHas a dog.", BEFORE + "\nPays late."
    assert put_together(BEFORE, one, other) == BEFORE + "\nHas a dog.\nPays late."
    assert put_together("Gate.\n", "Gate.\nDog.", "Gate.\nCat.") == "Gate.\nDog.\nCat."


def test_a_change_and_an_addition_are_both_taken() -> None:
    one, other = BEFORE.replace("Ana", "Eva"), BEFORE + "\nPays late."
    assert put_together(BEFORE, one, other) == BEFORE.replace("Ana", "Eva") + "\nPays late."


@pytest.mark.parametrize(
    ("before", "one", "other"),
    [
        ("", "The desk says: ask.", "The crew says: ring."),
        ("Ring twice", "Ring three times", "Never ring"),
        (BEFORE, BEFORE.replace("Ana", "Eva"), BEFORE.replace("Ask for Ana.", "")),
        (BEFORE, BEFORE.replace("Ring twice. ", ""), BEFORE.replace("Ask for Ana.", "Wait.")),
        ("a. b.", "a. " * 9_000, "b. " * 9_000),
    ],
)
def test_changes_of_one_place_are_left_to_a_person(before: str, one: str, other: str) -> None:
    assert put_together(before, one, other) is None


@given(before=TEXTS, one=TEXTS, other=TEXTS)
def test_nothing_that_was_entered_is_lost(before: str, one: str, other: str) -> None:
    found = put_together(before, one, other)
    if found is not None:
        for text, others in ((one, other), (other, one)):
            added = {s for s in _sentences(text) if s not in _sentences(before)}
            assert added <= _sentences(found), others


@given(before=TEXTS, one=TEXTS)
def test_whoever_changed_nothing_stands_in_nobodys_way(before: str, one: str) -> None:
    assert put_together(before, one, before) == one
    assert put_together(before, before, one) == one
    assert put_together(before, one, one) == one


def test_every_long_text_is_a_text_of_its_kind() -> None:
    for kind, names in LONG_TEXTS.items():
        assert {BY_NAME[kind].by_name[name].annotation for name in names} == {str}


def _sentences(text: str) -> set[str]:
    return {s.strip() for line in text.split("\n") for s in line.split(". ") if s.strip()}

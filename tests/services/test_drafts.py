"""Drafts: kept beside the records, never as acts."""

from datetime import timedelta

from tests.make import Bench


def test_the_newest_text_stands_and_no_text_forgets(bench: Bench) -> None:
    drafts = bench.services.drafts
    drafts.keep("call", "rings at")
    drafts.keep("call", "rings at ten")
    assert drafts.find("call") == "rings at ten"
    drafts.forget("call")
    assert drafts.find("call") == ""


def test_drafts_of_one_beginning_come_oldest_first(bench: Bench) -> None:
    for name in ("note/b", "note/a", "call", "note%"):
        bench.services.drafts.keep(name, name)
        bench.clock.advance(timedelta(minutes=1))
    assert list(bench.services.drafts.named("note/")) == ["note/b", "note/a"]


def test_a_draft_is_no_act_and_is_not_sent(bench: Bench) -> None:
    before = bench.base.waiting().acts
    bench.services.drafts.keep("call", "Elena is away")
    assert bench.base.waiting().acts == before

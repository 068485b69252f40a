"""Two clients that are one firm: everything of both shows on one, and it can be taken back."""

from dataclasses import replace
from typing import Any

import pytest

from fieldsales.domain.case import Case, CaseProgress, CaseState
from fieldsales.domain.client import Client, ClientStatus, Contact, Note
from fieldsales.domain.ids import CaseId, ClientId, ContactId, NoteId
from fieldsales.domain.kinds import kind_of
from fieldsales.domain.meeting import Meeting, MeetingState, Outcome
from fieldsales.domain.registers import PersonName, Phone
from fieldsales.errors import RuleError
from fieldsales.services.cards import cards_of
from fieldsales.store.database import writing
from fieldsales.store.repository import Repository
from fieldsales.views.clients import ClientFilter, ClientOrder
from tests.make import Bench, adopt


def _twin(bench: Bench, **values: Any) -> Client:
    given = {"id": bench.id(), "region_id": bench.region_id, "name": "Bodegas T. Parda", **values}
    found: Client = bench.add(Client(**given))
    return found


def _at(bench: Bench, client: Client, hour: int = 12) -> Meeting:
    made = bench.meeting(hour, client_id=ClientId(client.id), contact_id=None)
    found: Meeting = bench.add(made)
    return found


def test_everything_of_both_stands_on_the_card_of_the_kept_client(bench: Bench) -> None:
    twin = _twin(bench)
    own, other = _at(bench, bench.client, 10), _at(bench, twin, 12)
    note = Note(
        id=NoteId(bench.id()),
        region_id=bench.region_id,
        client_id=ClientId(twin.id),
        text="gate code 77",
    )
    person = Contact(
        id=ContactId(bench.id()),
        region_id=bench.region_id,
        client_id=ClientId(twin.id),
        name=PersonName(given="Ana", family="Gil"),
    )
    for one in (note, person):
        bench.add(one)
    bench.services.merging.merge(bench.client.id, twin.id)
    card = bench.services.clients.card(bench.client.id)
    assert {m.id for m in card.meetings} == {own.id, other.id}
    assert "gate code 77" in {e.words for e in card.timeline}
    assert "Ana Gil" in {c.contact.name.full for c in card.contacts}
    assert bench.services.clients.card(twin.id).client.id == bench.client.id
    assert [c.id for c in bench.services.merging.merged_into(bench.client.id)] == [twin.id]


def test_a_merge_is_one_act_and_undo_puts_both_back_as_they_were(bench: Bench) -> None:
    twin = _twin(bench, phones=(Phone("600 1", "+34600000001"),), tax_id="B1", notes="rings twice")
    meeting = _at(bench, twin)
    before = bench.get(Client, bench.client.id)
    seq = bench.services.merging.merge(bench.client.id, twin.id)
    kept = bench.get(Client, bench.client.id)
    assert (kept.tax_id, kept.phones[-1].e164) == ("B1", "+34600000001")
    assert bench.get(Meeting, meeting.id).client_id == bench.client.id
    bench.services.undo.undo(seq)
    after = bench.get(Client, bench.client.id)
    assert replace(after, seen=None) == replace(before, seen=None)
    assert bench.get(Client, twin.id).merged_into_id is None
    assert bench.get(Meeting, meeting.id).client_id == twin.id


def test_a_meeting_that_comes_late_for_the_merged_client_shows_on_the_kept(bench: Bench) -> None:
    twin = _twin(bench)
    bench.services.merging.merge(bench.client.id, twin.id)
    late = bench.meeting(15, client_id=ClientId(twin.id), contact_id=None)
    held = replace(late, outcome=Outcome(MeetingState.HELD))
    adopt(bench.base, held)
    assert late.id in {m.id for m in bench.services.clients.card(bench.client.id).meetings}
    (row,) = bench.services.clients.rows([bench.client.id])
    assert row.last_met == held.start
    with bench.services.work.read() as reader:
        assert {c.client_name for c in cards_of(reader, reader.where(Meeting))} == {
            bench.client.name
        }


def test_a_merge_rewrites_no_record_of_either_client(bench: Bench) -> None:
    twin = _twin(bench)
    meeting = _at(bench, twin)
    bench.services.merging.merge(bench.client.id, twin.id)
    kind = kind_of(Meeting)
    with writing(bench.base.engine) as connection:
        row = Repository(connection, kind).packed([meeting.id])[meeting.id]
    assert row[3 + kind.by_name["client_id"].number] == twin.id
    assert row[1] is None


def test_lists_and_search_show_the_firm_once(bench: Bench) -> None:
    twin = _twin(bench, name="Zzyzx Talleres")
    case = Case(
        id=CaseId(bench.id()),
        region_id=bench.region_id,
        number="C-1",
        client_id=ClientId(twin.id),
        opened_at=bench.clock.now(),
        progress=CaseProgress(CaseState.OPEN),
    )
    adopt(bench.base, case)
    bench.services.merging.merge(bench.client.id, twin.id)
    assert bench.services.clients.ids().count(bench.client.id) == 1
    assert twin.id not in bench.services.clients.ids(order=ClientOrder.TOWN)
    assert bench.services.clients.ids(ClientFilter.OPEN_CASE) == [bench.client.id]
    assert bench.services.finder.clients("Zzyzx") == [bench.client.id]
    assert [f.id for f in bench.services.finder.find("Zzyzx")] == [bench.client.id]


def test_a_client_merged_into_one_that_is_not_here_stands_for_itself(bench: Bench) -> None:
    elsewhere = ClientId(bench.id())
    lone = Client(id=bench.id(), region_id=bench.region_id, name="Lone", merged_into_id=elsewhere)
    adopt(bench.base, lone)
    assert lone.id in bench.services.clients.ids(order=ClientOrder.TOWN)


def test_two_who_merge_in_opposite_directions_hide_neither_firm(bench: Bench) -> None:
    one, other = (ClientId(bench.id()) for _ in range(2))
    for row_id, into in ((one, other), (other, one)):
        adopt(
            bench.base,
            Client(id=row_id, region_id=bench.region_id, name="Round", merged_into_id=into),
        )
    shown = [i for i in bench.services.clients.ids(order=ClientOrder.TOWN) if i in {one, other}]
    assert shown == [min(one, other)]
    assert len(bench.services.merging.merged_into(shown[0])) == 1


def test_a_client_merged_over_two_steps_leads_to_the_last(bench: Bench) -> None:
    first, second = _twin(bench), _twin(bench)
    meeting = _at(bench, first)
    bench.services.merging.merge(second.id, first.id)
    bench.services.merging.merge(bench.client.id, second.id)
    assert bench.get(Meeting, meeting.id).client_id == bench.client.id


def test_merging_into_a_merged_client_means_the_one_that_is_kept(bench: Bench) -> None:
    first, second = _twin(bench), _twin(bench)
    bench.services.merging.merge(bench.client.id, first.id)
    bench.services.merging.merge(first.id, second.id)
    assert bench.get(Client, second.id).merged_into_id == bench.client.id


def test_a_merge_with_itself_or_of_a_merged_one_is_refused(bench: Bench) -> None:
    twin = _twin(bench)
    with pytest.raises(RuleError, match="one client already"):
        bench.services.merging.merge(twin.id, twin.id)
    bench.services.merging.merge(bench.client.id, twin.id)
    with pytest.raises(RuleError, match="one client already"):
        bench.services.merging.merge(twin.id, bench.client.id)
    third = _twin(bench)
    with pytest.raises(RuleError, match="merged into another"):
        bench.services.merging.merge(third.id, twin.id)


def test_separated_again_each_has_its_own_meetings(bench: Bench) -> None:
    twin = _twin(bench)
    meeting = _at(bench, twin)
    bench.services.merging.merge(bench.client.id, twin.id)
    bench.services.merging.separate(twin.id)
    assert [m.id for m in bench.services.clients.card(twin.id).meetings] == [meeting.id]
    assert bench.services.clients.card(bench.client.id).meetings == ()


def test_an_active_twin_makes_an_active_client_and_a_firm_keeps_off_what_one_forbade(
    bench: Bench,
) -> None:
    twin = _twin(bench, status=ClientStatus.ACTIVE, do_not_visit=True, emails=("a@b.es",))
    prospect = _twin(bench, status=ClientStatus.PROSPECT, emails=("A@b.es",))
    bench.services.merging.merge(prospect.id, twin.id)
    kept = bench.get(Client, prospect.id)
    assert (kept.status, kept.do_not_visit, kept.emails) == (
        ClientStatus.ACTIVE,
        True,
        ("A@b.es",),
    )


def test_a_meeting_shown_at_the_kept_client_is_edited_without_moving_it(bench: Bench) -> None:
    twin = _twin(bench)
    meeting = _at(bench, twin)
    bench.services.merging.merge(bench.client.id, twin.id)
    shown = bench.get(Meeting, meeting.id)
    with bench.services.work.act() as act:
        act.change(replace(shown, purpose="prices"), shown)
        act.commit()
    bench.services.merging.separate(twin.id)
    after = bench.get(Meeting, meeting.id)
    assert (after.client_id, after.purpose) == (twin.id, "prices")

"""What the runner shows beside the questions, what the list shows, what comes from elsewhere meanwhile."""

from dataclasses import replace
from datetime import date, timedelta

from fieldsales.domain.client import Contact
from fieldsales.domain.ids import ClientId, ContactId, MeetingId
from fieldsales.domain.registers import PersonName
from fieldsales.domain.response import Answer
from fieldsales.domain.service import Contract, ContractState, Offer, Reaction, Service
from fieldsales.forms.given import Given
from fieldsales.services.filling import Filling
from fieldsales.services.questionnaires import NewFilling
from fieldsales.services.templates import template_id_of
from fieldsales.views.questionnaires import ResponseFilter
from tests.make import Bench

VIP = template_id_of("vip", "2026.1")


def begun(bench: Bench, meeting_id: bytes | None = None) -> Filling:
    new = NewFilling(VIP, ClientId(bench.client.id), ContactId(bench.contact.id))
    meeting = MeetingId(meeting_id) if meeting_id else None
    return bench.services.questionnaires.begin(replace(new, meeting_id=meeting))


def put(bench: Bench, filling: Filling, path: str, value: str | int) -> None:
    bench.services.questionnaires.answer(filling, path, Given(value))


def test_a_partners_answer_is_news_and_ours_is_not(bench: Bench) -> None:
    ours = begun(bench)
    theirs = bench.services.questionnaires.open(ours.response.id)
    put(bench, ours, "D1", 4)
    put(bench, theirs, "D2", 3)
    news = bench.services.questionnaires.news(ours, ours.session.answers)
    assert [(a.path, a.given, a.who) for a in news.answers] == [("D2", Given(3), "Lucía Ortega")]


def test_news_that_were_taken_are_seen_and_changing_them_is_no_conflict(bench: Bench) -> None:
    ours = begun(bench)
    theirs = bench.services.questionnaires.open(ours.response.id)
    put(bench, theirs, "D2", 3)
    (arrival,) = bench.services.questionnaires.news(ours, ours.session.answers).answers
    ours.take(arrival)
    put(bench, ours, "D2", 5)
    assert bench.services.conflicts.open() == []
    assert bench.services.questionnaires.news(ours, ours.session.answers).answers == ()


def test_entries_keep_their_order_when_the_clock_is_set_back(bench: Bench) -> None:
    filling = begun(bench)
    put(bench, filling, "G1/first/G1_firm", "One")
    bench.clock.advance(-timedelta(days=400))
    put(bench, filling, "G1/second/G1_firm", "Two")
    bench.clock.advance(timedelta(days=800))
    put(bench, filling, "G1/first/G1_firm", "One Ltd")
    again = bench.services.questionnaires.open(filling.response.id)
    assert again.session.entries("G1") == ("first", "second")


def test_our_records_are_shown_to_be_checked(bench: Bench) -> None:
    contact = bench.get(Contact, bench.contact.id)
    bench.services.clients.change(replace(contact, emails=("elena@tierra.es",)), contact)
    service = bench.add(Service(id=bench.id(), code="cold", name="Cold chain"))
    client_id = ClientId(bench.client.id)
    bench.add(
        Contract(
            id=bench.id(),
            client_id=client_id,
            number="2024/7",
            state=ContractState.SIGNED,
            ends=date(2026, 12, 31),
            services=(service.id,),
        )
    )
    known = bench.services.responses.known(begun(bench))
    assert known["A3"].text == "Elena Maldonado, Managing director"
    assert known["A5"].given == Given("elena@tierra.es")
    assert known["C1"].given == Given(["cold"])
    assert (known["C6"].text, known["C6"].until) == ("2024/7", date(2026, 12, 31))
    assert "A4" not in known


def test_a_service_the_client_said_to_have_is_known(bench: Bench) -> None:
    service = bench.add(Service(id=bench.id(), code="cold", name="Cold chain"))
    offer = Offer(
        id=bench.id(),
        client_id=ClientId(bench.client.id),
        service_id=service.id,
        reaction=Reaction.HAS_IT,
    )
    bench.add(offer)
    assert bench.services.responses.known(begun(bench))["C1"].text == "Cold chain"


def test_notes_of_the_form_are_notes_of_the_meeting(bench: Bench) -> None:
    meeting = bench.add(bench.meeting())
    filling = begun(bench, meeting.id)
    bench.services.questionnaires.note(filling, " A second cellar opens in March. ")
    (line,) = bench.services.responses.notes(filling)
    assert line.text == "A second cellar opens in March."
    card = bench.services.clients.card(bench.client.id)
    assert line.text in {entry.words for entry in card.timeline}


def test_beginning_offers_contacts_who_are_there_the_near_meeting_and_the_draft(
    bench: Bench,
) -> None:
    left = Contact(
        id=bench.id(),
        region_id=bench.region_id,
        client_id=ClientId(bench.client.id),
        name=PersonName("Julián", "Cortés"),
        until=date(2026, 1, 1),
    )
    bench.add(left)
    bench.clock.advance(timedelta(days=2))
    meeting = bench.add(bench.meeting())
    draft = begun(bench)
    starting = bench.services.responses.starting(bench.client.id)
    assert [c.name.full for c in starting.contacts] == ["Elena Maldonado"]
    assert [m.id for m in starting.meetings] == [meeting.id]
    assert [r.id for r in starting.drafts] == [draft.response.id]
    assert starting.templates[0].languages == ("en", "es", "ru")


def test_filters_count_what_they_show(bench: Bench) -> None:
    filling = begun(bench)
    begun(bench)
    bench.services.verbs.say("abandon", filling.response, reason="The client had no time")
    counts = bench.services.responses.counts()
    for chosen in ResponseFilter:
        assert len(bench.services.responses.ids(chosen)) == counts[chosen]
    assert (counts[ResponseFilter.DRAFT], counts[ResponseFilter.ALL]) == (1, 2)


def test_keeping_reads_the_answer_as_it_stood_when_it_was_given(bench: Bench) -> None:
    filling = begun(bench)
    filling.session.answer("A4", Given("nine to ten"))
    standing = filling.session.standing("A4")
    filling.session.answer("A4", Given("after ten"))
    bench.services.questionnaires.keep(filling, standing)
    with bench.services.work.read() as reader:
        (row,) = reader.where(Answer)
    assert row.value == '"nine to ten"'

"""Commands of conflicts and of clients that are there twice, as a script uses them."""

from fieldsales.cli.frame import device_of
from fieldsales.cli.main import parser
from fieldsales.config import Profile
from fieldsales.domain.conflict import Conflict, ConflictKind, conflict_id, side_of
from fieldsales.domain.ids import id_text, new_id
from fieldsales.domain.meeting import Meeting
from tests.cli.conftest import Command
from tests.make import adopt, slot


def _let_two_meetings_clash(profile: Profile) -> Conflict:
    """Put two meetings of one brigade, and what the office says of them, where a sync would."""
    args = parser().parse_args(["status", "--profile", str(profile.folder)])
    with device_of(args) as device:
        now = device.services.work.clock.now()
        trip = device.services.records.list("trip")[0]
        client = device.services.records.list("client")[0]
        brigade = device.services.records.list("brigade")[0]
        pair = [
            Meeting(
                id=new_id(now),
                region_id=trip.region_id,
                trip_id=trip.id,  # type: ignore[arg-type]
                brigade_id=brigade.id,  # type: ignore[arg-type]
                client_id=client.id,  # type: ignore[arg-type]
                slot=slot(hour),
            )
            for hour in (10, 11)
        ]
        conflict = Conflict(
            id=conflict_id(ConflictKind.OVERLAP, *(m.id for m in pair)),
            what=ConflictKind.OVERLAP,
            first=side_of(pair[0]),
            second=side_of(pair[1]),
            cause="now",
        )
        for record in (*pair, conflict):
            adopt(device.base, record)
    return conflict


def test_a_conflict_of_records_is_listed_with_its_sides_and_kept(
    profile: Profile, command: Command
) -> None:
    conflict = _let_two_meetings_clash(profile)
    (listed,) = command("conflict", "list", "--json").value
    assert (listed["id"], listed["kind"], listed["what"]) == (
        id_text(conflict.id),
        "conflict",
        "overlap",
    )
    assert [r["id"] for r in listed["records"]] == [id_text(s.id) for s in conflict.sides]
    assert command("conflict", "keep", listed["id"], "--because", " ").code == 1
    assert command("conflict", "keep", listed["id"], "--because", "two rooms").code == 0
    assert command("conflict", "list", "--json").value == []
    (decision,) = command("decision", "list", "--json").value
    assert decision["reason"] == "two rooms"


def test_two_clients_are_merged_and_separated(command: Command) -> None:
    (kept,) = command("client", "list", "--json").value
    twin = command("client", "add", "--set", "name=Twin", "--set", "tax_id=B7", "--json").value
    merged = command("client", "merge", kept["id"], twin["id"], "--json").value
    assert merged["merged"] == twin["id"]
    assert command("client", "show", kept["id"], "--json").value["tax_id"] == "B7"
    assert command("client", "merge", kept["id"], kept["id"]).text.startswith("These are one")
    assert command("client", "separate", twin["id"], "--json").value["separated"] == twin["id"]
    assert command("client", "show", twin["id"], "--json").value["merged_into_id"] is None


def test_a_value_of_the_history_is_restored(command: Command) -> None:
    (client,) = command("client", "list", "--json").value
    for words in ("first", "second"):
        command("client", "edit", client["id"], "--set", f"notes={words}")
    history = command("client", "history", client["id"], "--json").value
    first = next(w for w in history if w["value"] == "first")
    named = ("--field", "notes", "--write", first["write"])
    assert command("client", "restore", client["id"], *named, "--json").value["notes"] == "first"

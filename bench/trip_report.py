"""The trip report: 60 meetings and 30 questionnaires, from the encrypted base to the bytes of the file.

Time alone says little, so the report is also set against its own drawing: every call on the PDF library's
canvas is recorded once and made again on a fresh canvas, which is what no layout could do without. Both
are measured in turns within one run. The first report of a process pays for imports, fonts and widths of
words; it is told apart.
"""

import json
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.make import Bench
from tests.trips import make_trip, open_bench

if TYPE_CHECKING:  # imported while it is timed
    from fieldsales.reports.drawing import Page
    from fieldsales.reports.painter import DocumentNames

MEETINGS, QUESTIONNAIRES, TURNS = 60, 30, 21
LANGUAGE = "es"


@dataclass(frozen=True, slots=True)
class Held:
    """A text or path that an earlier call began, by its number; the canvas itself is number 0."""

    number: int


@dataclass(frozen=True, slots=True)
class Call:
    """One call on the canvas, or on a text or path of it; `begins` says that the result is held."""

    on: int
    name: str
    args: tuple[object, ...]
    named: Mapping[str, object]
    begins: bool


class Recorder:
    """Stands before a canvas (or a text or path of it), makes every call and notes it."""

    def __init__(self, calls: list[Call], held: list[object], number: int) -> None:
        self._calls, self._held, self._number = calls, held, number

    def __getattr__(self, name: str) -> Callable[..., object]:
        def call(*args: object, **named: object) -> object:
            noted = tuple(Held(a._number) if isinstance(a, Recorder) else a for a in args)
            begins = name in {"beginText", "beginPath"}
            self._calls.append(Call(self._number, name, noted, named, begins))
            made = run(self._calls[-1], self._held)
            return Recorder(self._calls, self._held, len(self._held) - 1) if begins else made

        return call


def run(call: Call, held: list[object]) -> object:
    """Make a call; what it begins is held from then on."""
    args = [held[a.number] if type(a) is Held else a for a in call.args]
    result: object = getattr(held[call.on], call.name)(*args, **call.named)
    if call.begins:
        held.append(result)
    return result


def record(pages: "Sequence[Page]", names: "DocumentNames") -> list[Call]:
    """Return every call on the canvas that draws the pages."""
    from fieldsales.reports.painter import draw_pages, new_canvas

    calls: list[Call] = []
    recorder: Any = Recorder(calls, [new_canvas(BytesIO(), names)], 0)
    draw_pages(recorder, pages)
    return calls


def replay(calls: Sequence[Call], names: "DocumentNames") -> bytes:
    """Make recorded calls again on a fresh canvas; return the file."""
    from fieldsales.reports.painter import new_canvas

    buffer = BytesIO()
    canvas = new_canvas(buffer, names)
    held: list[object] = [canvas]
    for call in calls:
        run(call, held)
    canvas.save()
    return buffer.getvalue()


def seconds_of(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        bench = open_bench(Path(folder))
        try:
            make_trip(bench, meetings=MEETINGS, questionnaires=QUESTIONNAIRES)
            measure(bench)
        finally:
            bench.base.close()


def measure(bench: Bench) -> None:
    gather = bench.services.reporting.trip_facts
    began = time.perf_counter()
    from fieldsales.reports.trip_report import document_names, trip_pages, trip_report

    importing = time.perf_counter() - began
    first = seconds_of(lambda: trip_report(gather(bench.trip.id), LANGUAGE))
    facts = gather(bench.trip.id)
    printed, names = trip_report(facts, LANGUAGE), document_names(facts, LANGUAGE)
    calls = record(trip_pages(facts, LANGUAGE), names)
    assert replay(calls, names) == printed.pdf, "the recorded calls draw another file"
    whole, drawn, again = [], [], []
    for _ in range(TURNS):
        whole.append(seconds_of(lambda: trip_report(gather(bench.trip.id), LANGUAGE)))
        drawn.append(seconds_of(lambda: trip_report(facts, LANGUAGE)))
        again.append(seconds_of(lambda: replay(calls, names)))
    floor = statistics.median(again)
    lines = (
        {
            "figure": "trip report of 60 meetings and 30 questionnaires, from the base to the file",
            "goal": 1.0,
            "seconds": round(statistics.median(whole), 3),
            "first_seconds": round(first, 3),
            "import_seconds": round(importing, 3),
            "pages": printed.pages,
        },
        {
            "figure": "trip report laid out and drawn, against its recorded page operations again",
            "goal": 1.3,
            "ratio": round(statistics.median(drawn) / floor, 2),
            "ratio_from_base": round(statistics.median(whole) / floor, 2),
            "operations": len(calls),
        },
    )
    for line in lines:
        print(json.dumps(line))


if __name__ == "__main__":
    main()

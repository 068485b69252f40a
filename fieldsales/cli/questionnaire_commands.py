"""Commands of questionnaires: templates, and filling one from a file of answers."""

import argparse
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from fieldsales.cli.frame import Parsers, device_of
from fieldsales.domain.ids import ClientId, ContactId, MeetingId, id_from_text, id_text
from fieldsales.errors import RuleError
from fieldsales.forms.given import Code, Given
from fieldsales.forms.template import canonical
from fieldsales.services.questionnaires import NewFilling


def register(parsers: Parsers) -> None:
    """Add `response fill` and the commands of templates beside those every kind has."""
    filling = parsers.act(
        "response", "fill", "fill in a questionnaire from a file of answers", _fill
    )
    filling.add_argument("template", metavar="TEMPLATE", help="its form, such as vip, or its id")
    filling.add_argument("--client", required=True, metavar="ID")
    filling.add_argument("--contact", metavar="ID")
    filling.add_argument("--meeting", metavar="ID")
    filling.add_argument("--answers", required=True, metavar="FILE.json")
    filling.add_argument("--language", default="en", choices=["en", "es", "ru"])
    filling.add_argument("--short", action="store_true", help="ask the short form only")
    filling.add_argument("--draft", action="store_true", help="keep it as a draft")
    filling.add_argument(
        "--open-as",
        choices=[Code.NOT_ASKED.value, Code.REFUSED.value],
        help="say this of required questions the file does not answer",
    )
    showing = parsers.act("template", "show", "the canonical JSON of a questionnaire", _show)
    showing.add_argument("id", metavar="TEMPLATE", help="its form, such as vip, or its id")


def _fill(args: argparse.Namespace) -> object:
    answers = dict(_flat(_read(Path(args.answers))))
    with device_of(args) as device:
        work = device.services.questionnaires
        template_id, _ = device.services.responses.template_named(args.template)
        filling = work.begin(
            NewFilling(
                template_id,
                ClientId(id_from_text(args.client, "--client")),
                ContactId(id_from_text(args.contact, "--contact")) if args.contact else None,
                MeetingId(id_from_text(args.meeting, "--meeting")) if args.meeting else None,
                args.language,
                args.short,
            )
        )
        for path, given in answers.items():
            work.answer(filling, path, given)
        if args.open_as:
            work.leave_open(filling, filling.session.open_required(), Code(args.open_as))
        if args.draft:
            cases = (filling.case.id,) if filling.case else ()
            return {
                "response": id_text(filling.response.id),
                "cases": [id_text(i) for i in cases],
                "referrals": [],
                "open": list(filling.session.open_required()),
            }
        done = work.finish(filling)
        return {
            "response": id_text(done.response_id),
            "cases": [id_text(i) for i in done.cases],
            "referrals": [id_text(i) for i in done.referrals],
            "offers": [id_text(i) for i in done.offers],
            "contacts": [id_text(i) for i in done.contacts],
        }


def _show(args: argparse.Namespace) -> object:
    with device_of(args) as device:
        _, template = device.services.responses.template_named(args.id)
    shown: object = json.loads(canonical(template))
    return shown


def _read(path: Path) -> Mapping[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise RuleError("{file} cannot be read.", file=path.name, where="--answers") from error
    except ValueError as error:
        raise RuleError(
            "{file} is no JSON: {problem}.", file=path.name, problem=str(error), where="--answers"
        ) from error
    if not isinstance(found, dict):
        raise RuleError("The answers are one JSON object, question by question.", where="--answers")
    return found


def _flat(answers: Mapping[str, Any]) -> Iterator[tuple[str, Given]]:
    """Yield (path, answer); a list of objects is a repeat, `{"code": "refused"}` a reason."""
    for name, value in answers.items():
        if isinstance(value, list) and value and all(isinstance(v, dict) for v in value):
            for number, entry in enumerate(value, 1):
                yield from ((f"{name}/{number}/{n}", _given(n, v)) for n, v in entry.items())
        else:
            yield name, _given(name, value)


def _given(name: str, value: Any) -> Given:  # noqa: ANN401 - JSON as somebody wrote it
    if not isinstance(value, dict):
        return Given(value)
    try:
        return Given(code=Code(value["code"]))
    except (KeyError, ValueError) as error:
        raise RuleError(
            '{name} takes a value, or {{"code": "not_asked"}} or {{"code": "refused"}}.',
            name=name,
            where=name,
        ) from error

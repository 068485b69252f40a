"""The gate before a questionnaire is published or used: what would fail later fails here, in words."""

from collections.abc import Iterator, Mapping

import msgspec

from fieldsales.errors import RuleError
from fieldsales.forms.expression import Expression, compile_expression
from fieldsales.forms.template import (
    KNOWN,
    SERVICES,
    Names,
    Question,
    QuestionType,
    Repeat,
    Template,
    names_of,
)

_LISTED = frozenset({QuestionType.CHOICE, QuestionType.SEVERAL})


def load_template(text: str | bytes) -> Template:
    """Read a template from its JSON and check it; refuse one that could fail while it is filled."""
    try:
        template = msgspec.json.decode(text, type=Template)
    except msgspec.MsgspecError as error:
        raise RuleError(
            "The questionnaire cannot be read: {problem}", problem=str(error), where="template"
        ) from error
    check_template(template)
    return template


def check_template(template: Template) -> None:
    """Refuse a template with an unknown name, a misspelt code, a circle, or a language not complete."""
    names = names_of(template)
    for _, _, question in template.questions():
        _check_question(template, question)
    for where, text in _expressions(template):
        _check_expression(template, names, where, compile_expression(text))
    _check_circles(template, names)
    _check_languages(template)
    _check_rules(template, names)


def _check_question(template: Template, question: Question) -> None:
    if question.type in _LISTED:
        if question.list not in template.lists and question.list != SERVICES:
            raise RuleError(
                "Question {id} takes the list {list}, which is not there.",
                id=question.id,
                list=question.list,
                where=question.id,
            )
    elif question.list:
        raise RuleError("Question {id} takes no list.", id=question.id, where=question.id)
    if question.known and question.known not in KNOWN:
        raise RuleError(
            "Question {id} asks our records for {known}; they know {all}.",
            id=question.id,
            known=question.known,
            all=", ".join(sorted(KNOWN)),
            where=question.id,
        )


def _expressions(template: Template) -> Iterator[tuple[str, str]]:
    for section in template.sections:
        yield section.id, section.relevant or "true()"
        for item in section.items:
            yield item.id, item.relevant or "true()"
            inner = item.items if isinstance(item, Repeat) else (item,)
            for question in inner:
                yield question.id, question.relevant or "true()"
                yield question.id, question.constraint or "true()"
    for calculation in template.calculations:
        yield calculation.id, calculation.formula
    if template.case is not None:
        yield "case", template.case.urgent
        yield "case", template.case.high


def _check_expression(template: Template, names: Names, where: str, compiled: Expression) -> None:
    known = {**names.questions, **names.calculations, **names.repeats}
    for name in compiled.refers:
        if name not in known:
            raise RuleError("{where} asks for {name}, which is not there.", where=where, name=name)
    for name, code in compiled.compared:
        question = names.questions.get(name)
        if question is None or question.list not in template.lists:
            continue
        if code and code not in {c.code for c in template.lists[question.list]}:
            raise RuleError(
                "{where} compares {name} with {code}, which its list does not have.",
                where=where,
                name=name,
                code=code,
            )


def _check_circles(template: Template, names: Names) -> None:
    """Refuse names that depend on themselves: relevance of a question counts as what it depends on."""
    needs: dict[str, set[str]] = {}
    for section, repeat, question in template.questions():
        texts = [section.relevant, question.relevant]
        if repeat is not None:
            texts.append(repeat.relevant)
            needs.setdefault(repeat.id, set()).update(_refers(section.relevant, repeat.relevant))
        needs[question.id] = _refers(*texts)
    for calculation in names.calculations.values():
        needs[calculation.id] = _refers(calculation.formula)
    done: set[str] = set()
    for name in needs:
        _walk(name, needs, (), done)


def _refers(*texts: str) -> set[str]:
    return {name for text in texts if text for name in compile_expression(text).refers}


def _walk(name: str, needs: Mapping[str, set[str]], path: tuple[str, ...], done: set[str]) -> None:
    if name in path:
        circle = " → ".join((*path[path.index(name) :], name))
        raise RuleError(
            "These depend on each other in a circle: {circle}.", circle=circle, where=name
        )
    if name in done:
        return
    for other in sorted(needs.get(name, ())):
        _walk(other, needs, (*path, name), done)
    done.add(name)


def _check_languages(template: Template) -> None:
    for where, labels in _labels(template):
        missing = [language for language in template.languages if not labels.get(language)]
        if missing:
            raise RuleError(
                "{where} has no text in {languages}.", where=where, languages=", ".join(missing)
            )


def _labels(template: Template) -> Iterator[tuple[str, Mapping[str, str]]]:
    yield "title", template.title
    for name, choices in template.lists.items():
        for choice in choices:
            yield f"{name}/{choice.code}", choice.label
    for section in template.sections:
        yield section.id, section.label
        for item in section.items:
            yield from _item_labels(item)


def _item_labels(item: Question | Repeat) -> Iterator[tuple[str, Mapping[str, str]]]:
    yield item.id, item.label
    if item.hint:
        yield f"{item.id} hint", item.hint
    if isinstance(item, Repeat):
        for question in item.items:
            yield from _item_labels(question)
    elif item.constraint:
        yield f"{item.id} constraint", item.constraint_message


def _check_rules(template: Template, names: Names) -> None:
    """Refuse a case rule or an action that names what is not there."""
    wanted: list[tuple[str, str]] = []
    if template.case is not None:
        case = template.case
        if case.needed not in names.calculations:
            raise RuleError("The case rule names no calculation.", where="case")
        told = (case.words, case.wanted, case.promised_what, case.promised_by, *case.scores)
        wanted += [("case", name) for name in told]
    for action in template.actions:
        if action.repeat and action.repeat not in names.repeats:
            raise RuleError("{where} names no repeat.", where=action.kind)
        wanted += [(action.kind, name) for name in action.fields.values()]
    for where, name in wanted:
        if name not in names.questions:
            raise RuleError("{where} asks for {name}, which is not there.", where=where, name=name)

"""Published questionnaires: those in the base, and the one that ships with the program.

A version is named by an id derived from form and version, the same on every device, so that the built-in
one needs no row. A published version never changes and is read once.
"""

from collections.abc import Mapping
from functools import lru_cache

from fieldsales.config import resource
from fieldsales.domain.ids import TemplateId, derived_id
from fieldsales.domain.response import TemplateRow
from fieldsales.errors import RuleError
from fieldsales.forms.publishing import load_template
from fieldsales.forms.template import Template
from fieldsales.store.transaction import Reader
from fieldsales.views.questionnaires import TemplateChoice

_BUILT_IN = ("vip_2026.json",)


def template_id_of(form: str, version: str) -> TemplateId:
    """Return the id of a version of a questionnaire."""
    return TemplateId(derived_id("template", form, version))


def template_of(reader: Reader, template_id: bytes) -> Template:
    """Return a published version; refuse one that is not on this device yet."""
    built_in = built_in_templates().get(template_id)
    if built_in is not None:
        return built_in
    row = reader.get(TemplateRow, template_id)
    if row is None:
        raise RuleError(
            "This questionnaire is not on this device yet; sync, then open it.", where="template"
        )
    return _read(row.body)


def titles_of(reader: Reader, template_id: bytes) -> Mapping[str, str]:
    """Return the title of a version by language, empty when it is not on this device yet."""
    try:
        return template_of(reader, template_id).title
    except RuleError:
        return {}


def published(reader: Reader) -> tuple[TemplateChoice, ...]:
    """Return the versions that can be begun, the newest of each form first."""
    found: dict[bytes, Template] = dict(built_in_templates())
    for row in reader.where(TemplateRow):
        if row.is_retired:
            found.pop(row.id, None)
        else:
            found[row.id] = _read(row.body)
    choices = [
        TemplateChoice(i, t.form, t.version, t.title, sum(1 for _ in t.questions()), t.languages)
        for i, t in found.items()
    ]
    return tuple(sorted(choices, key=lambda c: (c.form, c.version), reverse=True))


def template_named(reader: Reader, name: str) -> tuple[TemplateId, Template]:
    """Return a version by its id as text, or the newest of a form by its name."""
    for choice in published(reader):
        if name in {choice.form, f"{choice.form}/{choice.version}", choice.id.hex()}:
            return TemplateId(choice.id), template_of(reader, choice.id)
    forms = ", ".join(sorted({c.form for c in published(reader)}))
    raise RuleError(
        "There is no questionnaire {name}; there is {forms}.",
        name=name,
        forms=forms,
        where="TEMPLATE",
    )


@lru_cache(maxsize=1)
def built_in_templates() -> Mapping[bytes, Template]:
    """Return the questionnaires that ship with the program, by id."""
    found: dict[bytes, Template] = {}
    for name in _BUILT_IN:
        template = _read(resource("templates", name).read_text(encoding="utf-8"))
        found[template_id_of(template.form, template.version)] = template
    return found


@lru_cache(maxsize=32)
def _read(body: str) -> Template:
    return load_template(body)

"""Who works on this device: her name, her roles, what stands under her name in the sidebar."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.brigades import members_on
from fieldsales.domain.people import Brigade, BrigadeMember, Person, Role
from fieldsales.ui.page import Me

if TYPE_CHECKING:
    from fieldsales.services.opening import OpenDevice


def me_of(device: "OpenDevice", today: date) -> Me:
    """Return who works here; before the first sync her name and roles are not known."""
    services = device.services
    actor = services.work.actor()
    identity = device.base.identity()
    company = identity.company if identity is not None else ""
    with services.work.read() as reader:
        person = reader.get(Person, actor.person_id)
        members = members_on(reader.where(BrigadeMember), today)
        own = next((m for m in members if m.person_id == actor.person_id), None)
        brigade = reader.get(Brigade, own.brigade_id) if own is not None else None
    name = person.name if person is not None else ""
    return Me(
        actor.person_id,
        name,
        actor.roles,
        actor.device,
        company,
        subtitle_of(actor.roles, brigade.name if brigade else ""),
    )


def subtitle_of(roles: frozenset[Role], brigade: str) -> str:
    """Return her place in the firm, briefly: her brigade, else the widest of her roles."""
    translate = QCoreApplication.translate
    if brigade and Role.LEAD not in roles:
        return translate("people", "Brigade {name}").format(name=brigade)
    for role, words in (
        (Role.LEAD, translate("people", "Team lead")),
        (Role.HEAD, translate("people", "Head of sales")),
        (Role.OFFICE, translate("people", "Booking desk")),
        (Role.REP, translate("people", "Sales")),
        (Role.ADMIN, translate("people", "Administrator")),
    ):
        if role in roles:
            return words
    return ""

"""The VIP programmes: this year's list with its owners, and the questionnaires of the two years before.

The earlier ones were filled on forms of their year, which are published here as they would have been.
"""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

import msgspec

from fieldsales.demo.answers import Talk, answers_of
from fieldsales.demo.content import dice, pick
from fieldsales.demo.firms import Firm
from fieldsales.demo.founding import CREWS, owner_of
from fieldsales.demo.seasons import working_day
from fieldsales.demo.stage import LAPTOP, LEAD, PARTNER, Player, Stage
from fieldsales.domain.ids import ClientId, MembershipId, PersonId, ProgrammeId, TemplateId
from fieldsales.domain.programme import Membership, Programme
from fieldsales.domain.response import TemplateRow
from fieldsales.forms.template import canonical, hash_of
from fieldsales.services.questionnaires import NewFilling
from fieldsales.services.templates import built_in_templates, template_id_of
from fieldsales.services.verbs import say_in

FORM = "vip"
EARLIER_YEARS = 2
EARLIER_A_CREW = 6
_MINUTE = timedelta(minutes=1)


def form_of(year: int) -> TemplateId:
    """Return the id of the questionnaire of a year's programme."""
    return template_id_of(FORM, f"{year}.1")


def publish_forms(stage: Stage) -> None:
    """Publish the questionnaire of every year for which none ships with the program."""
    shipped = next(t for t in built_in_templates().values() if t.form == FORM)
    shipped_year = shipped.version.partition(".")[0]
    campaign, language = stage.seasons.campaign, stage.content.language
    for year in range(campaign - EARLIER_YEARS, campaign + 1):
        if form_of(year) in built_in_templates():
            continue
        title = {k: v.replace(shipped_year, str(year)) for k, v in shipped.title.items()}
        body = canonical(msgspec.structs.replace(shipped, version=f"{year}.1", title=title))
        at = _summer(stage, year, 6, 15)
        with stage.players[LEAD].at(at).work.act() as act:
            row = TemplateRow(
                id=form_of(year),
                form=FORM,
                version=f"{year}.1",
                title=title[language],
                sha256=hash_of(body),
                body=body,
                published_at=at,
                is_retired=year < campaign,
            )
            act.add(row)
            act.commit()


def earlier_questionnaires(stage: Stage) -> None:
    """Fill the questionnaires of the earlier years, each by one of the pair of the region."""
    for year in range(stage.seasons.campaign - EARLIER_YEARS, stage.seasons.campaign):
        for number, crew in enumerate(CREWS):
            theirs = [f for f in stage.firms if f.is_vip and (f.region == 2) == bool(number)]
            chance = dice("earlier", year, number)
            for place, firm in enumerate(chance.sample(theirs, EARLIER_A_CREW)):
                day = working_day(date(year, 10, 5) + timedelta(days=chance.randrange(170)))
                at = stage.seasons.at(day, 10 * 60 + place)
                _fill_earlier(stage, stage.players[crew[place % 2]], firm, at, form_of(year))


def draw_up_list(stage: Stage) -> None:
    """Draw up this year's list: proposed from the figures, approved by the head, shared out."""
    campaign, lead = stage.seasons.campaign, stage.players[LEAD]
    listed = [f for f in stage.firms if f.is_vip]
    made: list[Membership] = []
    with lead.at(_summer(stage, campaign, 7, 6)).work.act() as act:
        programme = Programme(
            id=ProgrammeId(act.new_id()),
            name=f"VIP {campaign}",
            year=campaign,
            starts=date(campaign, 7, 15),
            ends=date(campaign + 1, 6, 30),
            head_id=lead.person_id,
        )
        act.add(programme)
        for firm in listed:
            why = pick(dice("listed", firm.key), stage.content.texts.listed_because)
            made.append(
                Membership(
                    id=MembershipId(act.new_id()),
                    region_id=stage.regions[firm.region],
                    programme_id=ProgrammeId(programme.id),
                    client_id=stage.clients[firm.key],
                    listed_because=why,
                )
            )
            act.add(made[-1])
        act.commit()
    _say_all(lead, made, "approve", _summer(stage, campaign, 7, 13), {}, "")
    owners = {stage.clients[f.key]: owner_of(stage, f) for f in listed}
    _say_all(lead, made, "assign", _summer(stage, campaign, 7, 14), owners, "")
    autumn = _summer(stage, campaign, 9, 15)
    if autumn <= stage.seasons.now:
        given = [m for m in made if owners[m.client_id] == stage.person(PARTNER)][2:20:8]
        hers = {m.client_id: stage.person(LAPTOP) for m in given}
        _say_all(lead, given, "assign", autumn, hers, stage.content.texts.reassigned)


def _say_all(
    player: Player,
    made: list[Membership],
    verb: str,
    at: datetime,
    owners: Mapping[ClientId, PersonId],
    reason: str,
) -> None:
    with player.at(at).work.act() as act:
        standing = act.tx.by_id(Membership, [m.id for m in made])
        for member in made:
            values = {"owner_id": owners[member.client_id]} if owners else {}
            say_in(act, verb, standing[member.id], values=values, reason=reason)
        act.commit()


def _fill_earlier(stage: Stage, player: Player, firm: Firm, at: datetime, form: TemplateId) -> None:
    new = NewFilling(
        form,
        stage.clients[firm.key],
        stage.contacts[firm.key][0],
        language=stage.content.language,
    )
    work = player.at(at).questionnaires
    filling = work.begin(new)
    talk = Talk(stage.content, firm, at.date())
    player.at(at + 40 * _MINUTE)
    work.answer_all(filling, answers_of(talk, dice("earlier answers", at.year, firm.key)))
    player.at(at + 45 * _MINUTE)
    work.finish(filling)


def _summer(stage: Stage, year: int, month: int, day: int) -> datetime:
    return stage.seasons.at(working_day(date(year, month, day)), 11 * 60)

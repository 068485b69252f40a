"""Names of persons as they are compared and as they stand in one cell of a file."""

import re
from functools import lru_cache

from fieldsales.domain.registers import PersonName
from fieldsales.domain.text import fold, name_text, word_set

GIVEN_NAMES = word_set(
    "maria jose antonio juan manuel francisco luis javier miguel angel carlos jesus david pedro daniel "
    "alejandro rafael fernando pablo jorge alberto sergio diego andres adrian ramon enrique ignacio "
    "vicente joaquin santiago eduardo victor roberto jaime mario ivan oscar ruben raul julio marcos "
    "alfonso salvador ricardo emilio hugo gonzalo cristian guillermo felipe agustin tomas nicolas "
    "carmen ana isabel dolores pilar teresa rosa cristina angeles laura antonia elena lucia marta "
    "francisca mercedes luisa sara paula raquel beatriz juana patricia concepcion rocio silvia julia "
    "alba irene nuria montserrat andrea rosario encarnacion sandra monica yolanda margarita susana "
    "lourdes esther natalia veronica eva alicia angela lorena gloria sofia claudia "
    "john james robert michael william richard joseph thomas charles christopher matthew anthony mark "
    "donald steven paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey "
    "ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory "
    "frank alexander patrick raymond jack dennis jerry tyler aaron adam nathan henry douglas zachary "
    "peter kyle walter ethan jeremy harold carl keith roger arthur lawrence simon philip martin "
    "mary jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra ashley "
    "emily kimberly margaret donna michelle carol amanda melissa deborah stephanie rebecca sharon "
    "laura cynthia dorothy amy kathleen angela shirley brenda emma anna pamela nicole samantha "
    "katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie "
    "joyce victoria kelly christina joan evelyn lauren judith hans klaus thomas jurgen wolfgang "
    "александр сергеи владимир андреи алексеи дмитрии николаи михаил иван евгении виктор юрии павел "
    "анатолии олег игорь максим роман денис артем антон константин василии вячеслав григории борис "
    "петр валерии станислав кирилл илья никита егор георгии леонид федор тимур руслан ринат марат "
    "елена ольга наталья татьяна ирина светлана анна екатерина мария марина людмила галина юлия "
    "надежда анастасия валентина любовь вера оксана алла лариса дарья ксения евгения нина тамара "
    "виктория алина полина яна инна кристина вероника тимофеи матвеи"
)


_RUSSIAN_LETTER = re.compile("[а-я]")


def person_key(name: PersonName) -> str:
    """Return what tells a person from another: the folded words of the name, in alphabetical order."""
    return " ".join(sorted(name_text(name.full).split(" ")))


def split_person(text: str) -> tuple[str, str]:
    """Return given and family name of a name in one cell.

    "Family, Given" is known by its comma, a Russian "Family Given Patronymic" by the given name in the
    middle; else the first word is the given name.
    """
    plain = " ".join(text.split())
    if "," in plain:
        family, _, given = plain.partition(",")
        if given.strip():
            return given.strip(), family.strip()
    parts = plain.split(" ")
    if len(parts) < 2:
        return plain, ""
    if len(parts) == 2 and not _is_russian(plain):
        return parts[0], parts[1]
    folded = [_folded(p) for p in parts]
    if (
        len(parts) <= 3
        and folded[0] not in GIVEN_NAMES
        and folded[1] in GIVEN_NAMES
        and _is_russian(plain)
    ):
        return " ".join(parts[1:]), parts[0]
    count = 1
    while count < len(parts) - 1 and folded[count] in GIVEN_NAMES:
        count += 1
    if (
        _is_russian(plain)
        and len(parts) == 3
        and folded[1].endswith(("вич", "вна", "ична", "оглы"))
    ):
        count = 2
    return " ".join(parts[:count]), " ".join(parts[count:])


@lru_cache(8_192)
def _folded(part: str) -> str:
    return fold(part)


def _is_russian(text: str) -> bool:
    return not text.isascii() and _RUSSIAN_LETTER.search(text.lower()) is not None

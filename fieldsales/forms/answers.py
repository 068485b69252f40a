"""How one answer is kept as text: its plain value as JSON, or why there is none as `{"code": ...}`.

An answer taken back is kept as `null`: what was there stays in the history.
"""

import msgspec

from fieldsales.errors import RuleError
from fieldsales.forms.given import Code, Given

_EMPTY = "null"


def answer_text(given: Given) -> str:
    """Return the text kept of an answer."""
    if given.code is not Code.GIVEN:
        return msgspec.json.encode({"code": given.code.value}).decode()
    return _EMPTY if given.is_empty else msgspec.json.encode(given.value).decode()


def answer_from(text: str) -> Given:
    """Read a kept answer; refuse a text that is none."""
    try:
        value = msgspec.json.decode(text)
        if isinstance(value, dict):
            return Given(code=Code(value["code"]))
    except (msgspec.DecodeError, KeyError, ValueError) as error:
        raise RuleError(
            "An answer that this program does not understand.", where="answer"
        ) from error
    return Given(value)

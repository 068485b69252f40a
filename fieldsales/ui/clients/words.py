"""What is said about clients and contacts: how large, where we stand, who decides."""

from PySide6.QtCore import QCoreApplication

from fieldsales.domain.service import Reaction
from fieldsales.ui.parts.chips import ChipTone


def segment_words(segment: str) -> str:
    """Return a segment in the reader's language; nothing for one not set."""
    translate = QCoreApplication.translate
    return {
        "large": translate("client", "Large"),
        "medium": translate("client", "Medium"),
        "small": translate("client", "Small"),
    }.get(segment, "")


def status_words(status: str) -> str:
    """Return where we stand with a client, in the reader's language."""
    translate = QCoreApplication.translate
    return {
        "active": translate("client", "Client"),
        "lapsed": translate("client", "Lapsed"),
        "refused": translate("client", "Refused"),
        "prospect": translate("client", "Prospect"),
    }.get(status, status)


def reaction_words(reaction: Reaction) -> str:
    """Return what a client said to an offer."""
    translate = QCoreApplication.translate
    return {
        Reaction.INTERESTED: translate("client", "interested"),
        Reaction.LATER: translate("client", "later"),
        Reaction.NO: translate("client", "refused"),
        Reaction.NEEDS_PRICE: translate("client", "needs a price"),
        Reaction.HAS_IT: translate("client", "has it"),
    }.get(reaction, reaction.value)


def reaction_chip(reaction: Reaction) -> ChipTone:
    """Return the colour of what a client said to an offer."""
    if reaction is Reaction.HAS_IT:
        return ChipTone.SUCCESS
    is_open = reaction in {Reaction.INTERESTED, Reaction.NEEDS_PRICE}
    return ChipTone.INFO if is_open else ChipTone.NEUTRAL

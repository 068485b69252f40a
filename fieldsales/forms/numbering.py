"""The numbers questions are called by: 18, 19, and 19a, 19b for those that depend on answers.

A number stays the same whatever is answered, so that two people speak of the same question.
"""

from collections.abc import Mapping
from string import ascii_lowercase

from fieldsales.forms.template import Template


def numbers_of(template: Template, *, is_short: bool = False) -> Mapping[str, str]:
    """Return the number of every question and repeat that stands in a section by itself."""
    numbers: dict[str, str] = {}
    count, follow_ups = 0, 0
    for section, item in template.items():
        if is_short and not item.short:
            continue
        depends = bool(item.relevant or section.relevant)
        if depends and count and follow_ups < len(ascii_lowercase):
            numbers[item.id] = f"{count}{ascii_lowercase[follow_ups]}"
            follow_ups += 1
        else:
            count, follow_ups = count + 1, 0
            numbers[item.id] = str(count)
    return numbers

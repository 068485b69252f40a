"""The typeface of the program: Inter from `resources/`, so that every system shows the same letters."""

from PySide6.QtGui import QFontDatabase

from fieldsales.config import resource
from fieldsales.errors import BrokenPromise

_FILES = ("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf")


def load_fonts() -> str:
    """Make Inter known to Qt and return its family name; a broken installation is refused."""
    families: list[str] = []
    for name in _FILES:
        number = QFontDatabase.addApplicationFont(str(resource("fonts", name)))
        if number < 0:
            raise BrokenPromise("The font {name} is missing from the installation.", name=name)
        families += QFontDatabase.applicationFontFamilies(number)
    return families[0]

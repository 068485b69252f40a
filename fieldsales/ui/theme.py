"""What the window looks like now: scheme, density, motion; fonts of the scale; the palette of Qt.

One theme per process, since Qt has one palette per process. Painted parts ask `theme()` while painting,
so that a change of scheme needs no word to them: Qt repaints all. Fonts stay with a widget for its
life; a change of density builds the pages anew (main window).
"""

from dataclasses import dataclass
from enum import Enum, StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from fieldsales.ui.fonts import load_fonts
from fieldsales.ui.tokens import Colours, Scheme, Tokens, Type, tokens


class Appearance(StrEnum):
    """Which scheme a person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Density(StrEnum):
    """Normal, or rows 4 and type 1 pixel larger."""

    NORMAL = "normal"
    LARGE = "large"


class Tone(Enum):
    """What a text says by its colour."""

    TEXT = "text"
    TEXT2 = "text2"
    TEXT3 = "text3"
    DISABLED = "disabled"
    ACCENT = "accent"
    SUCCESS = "success"
    WARNING = "warning"
    DANGER = "danger"
    ON_ACCENT = "on accent"
    ON_INVERSE = "on inverse"


@dataclass(frozen=True, slots=True)
class Look:
    """What a person chose about the look."""

    appearance: Appearance = Appearance.SYSTEM
    density: Density = Density.NORMAL
    less_motion: bool = False


class Theme(QObject):
    """The present look of this process."""

    changed = Signal()
    """Another scheme or another motion is in force; colours are read anew while painting."""
    density_changed = Signal()
    """Rows and type have another size: build what is shown anew."""

    def __init__(self) -> None:
        super().__init__()
        self.tokens: Tokens = tokens()
        self.look = Look()
        self.scheme = Scheme.LIGHT
        self._fonts: dict[tuple[Type, bool, int], QFont] = {}
        self._family = self.tokens.family

    @property
    def colours(self) -> Colours:
        """The colours in force."""
        return self.tokens.colours[self.scheme]

    @property
    def is_dark(self) -> bool:
        """Say whether the dark scheme is in force."""
        return self.scheme is Scheme.DARK

    def apply(self, app: QApplication, look: Look) -> None:
        """Put a look into force: palette and base font."""
        was, self.look = self.look, look
        self.scheme = _scheme_of(app, look.appearance)
        if was.density is not look.density:
            self._fonts.clear()
        app.setPalette(palette_of(self.colours))
        QToolTip.setPalette(palette_of(self.colours))
        app.setFont(self.font(Type.BODY))
        QToolTip.setFont(self.font(Type.SMALL))
        self.changed.emit()
        if was.density is not look.density:
            self.density_changed.emit()

    def begin(self, app: QApplication) -> None:
        """Set up the application once: Fusion, Inter, the system's scheme followed while it is asked for."""
        app.setStyle("Fusion")
        self._family = load_fonts()
        self._fonts.clear()
        app.styleHints().colorSchemeChanged.connect(lambda _scheme: self._follow(app))

    def _follow(self, app: QApplication) -> None:
        if self.look.appearance is Appearance.SYSTEM and self.scheme is not _scheme_of(
            app, Appearance.SYSTEM
        ):
            self.apply(app, self.look)

    def font(self, kind: Type, *, tabular: bool = False, weight: int = 0) -> QFont:
        """Return the font of a style; `tabular` for columns of numbers, `weight` instead of the style's."""
        key = (kind, tabular, weight)
        made = self._fonts.get(key)
        if made is None:
            style = self.tokens.type[kind]
            made = QFont([self._family, *self.tokens.fallback])
            made.setPixelSize(style.px + self.extra_type)
            made.setWeight(QFont.Weight(weight or style.weight))
            made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
            if style.tracking:
                made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, style.tracking)
            if tabular:
                made.setFeature(QFont.Tag("tnum"), 1)
            self._fonts[key] = made
        return made

    def line(self, kind: Type) -> int:
        """Return the height of a line of a style, in pixels."""
        return self.tokens.type[kind].line + self.extra_type

    def size(self, name: str) -> int:
        """Return a size of the design in pixels; rows grow with the density."""
        return self.tokens.size[name] + (self.extra_row if name in _ROWS else 0)

    def radius(self, name: str) -> int:
        """Return a radius of the design in pixels."""
        return self.tokens.radius[name]

    def motion(self, name: str) -> int:
        """Return how long a movement takes, in milliseconds; 0 with less motion."""
        return 0 if self.look.less_motion else self.tokens.motion_ms[name]

    @property
    def extra_row(self) -> int:
        """What the density adds to rows."""
        return 4 if self.look.density is Density.LARGE else 0

    @property
    def extra_type(self) -> int:
        """What the density adds to type."""
        return 1 if self.look.density is Density.LARGE else 0

    def tone(self, tone: Tone) -> QColor:
        """Return the colour of a tone."""
        colours = self.colours
        return {
            Tone.TEXT: colours.text,
            Tone.TEXT2: colours.text2,
            Tone.TEXT3: colours.text3,
            Tone.DISABLED: colours.disabled,
            Tone.ACCENT: colours.accent.text,
            Tone.SUCCESS: colours.success.fg,
            Tone.WARNING: colours.warning.fg,
            Tone.DANGER: colours.danger.fg,
            Tone.ON_ACCENT: colours.accent.on,
            Tone.ON_INVERSE: colours.on_inverse,
        }[tone]


_ROWS = frozenset({"row", "rowTwoLine", "rowTable", "navRow", "paletteRow", "meetingMini"})
_theme: Theme | None = None


def theme() -> Theme:
    """Return the theme of this process."""
    global _theme  # noqa: PLW0603 - Qt has one palette per process; this is its companion
    if _theme is None:
        _theme = Theme()
    return _theme


def _scheme_of(app: QApplication, appearance: Appearance) -> Scheme:
    if appearance is Appearance.LIGHT:
        return Scheme.LIGHT
    if appearance is Appearance.DARK:
        return Scheme.DARK
    system = app.styleHints().colorScheme()
    return Scheme.DARK if system == Qt.ColorScheme.Dark else Scheme.LIGHT


def palette_of(colours: Colours) -> QPalette:
    """Return Qt's palette in our colours."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    for name, colour in (
        (role.Window, colours.canvas),
        (role.WindowText, colours.text),
        (role.Base, colours.surface),
        (role.AlternateBase, colours.sunken),
        (role.Text, colours.text),
        (role.PlaceholderText, colours.text3),
        (role.Button, colours.surface),
        (role.ButtonText, colours.text),
        (role.BrightText, colours.danger.fg),
        (role.Highlight, colours.accent.fill),
        (role.HighlightedText, colours.accent.on),
        (role.Accent, colours.accent.fill),
        (role.Link, colours.accent.text),
        (role.LinkVisited, colours.accent.text),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.text),
        (role.Light, colours.surface),
        (role.Midlight, colours.hover),
        (role.Mid, colours.border),
        (role.Dark, colours.border_strong),
        (role.Shadow, colours.control_border),
    ):
        made.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(group.Disabled, name, colours.disabled)
    return made

"""The tokens hold what the design promises: contrast of every text on every ground it may stand on."""

import pytest
from PySide6.QtGui import QColor

from fieldsales.ui.tokens import Colours, Scheme, tokens

TEXT, CONTROL = 4.5, 3.0


def _luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Return the ratio of WCAG 2: 1 is none, 21 is black on white."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=list(Scheme))
def colours(request: pytest.FixtureRequest) -> Colours:
    return tokens().colours[request.param]


def test_black_on_white_has_the_ratio_of_the_book() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)


def test_texts_are_readable_on_every_surface(colours: Colours) -> None:
    grounds = (colours.canvas, colours.sidebar, colours.surface, colours.sunken, colours.raised)
    for text in (colours.text, colours.text2, colours.text3):
        for ground in (*grounds, colours.hover, colours.selected):
            assert contrast(text, ground) >= TEXT, (text.name(), ground.name())


def test_accent_is_readable_and_its_focus_seen(colours: Colours) -> None:
    for ground in (colours.surface, colours.canvas, colours.accent.tint, colours.selected):
        assert contrast(colours.accent.text, ground) >= TEXT
    for fill in (colours.accent.fill, colours.accent.hover, colours.accent.pressed):
        assert contrast(colours.accent.on, fill) >= TEXT
    for ground in (colours.canvas, colours.surface, colours.sidebar, colours.raised):
        assert contrast(colours.accent.focus, ground) >= CONTROL


def test_field_borders_are_seen(colours: Colours) -> None:
    for ground in (colours.surface, colours.canvas, colours.raised):
        assert contrast(colours.control_border, ground) >= CONTROL, ground.name()


def test_signals_status_and_brigades_are_readable_on_their_tints(colours: Colours) -> None:
    signals = (colours.success, colours.warning, colours.danger, colours.info)
    for tint in (*signals, *colours.status.values(), *colours.brigade):
        assert contrast(tint.fg, tint.tint) >= TEXT, (tint.fg.name(), tint.tint.name())


def test_signals_are_readable_on_surfaces(colours: Colours) -> None:
    for tint in (colours.success, colours.warning, colours.danger):
        for ground in (colours.surface, colours.canvas, colours.selected):
            assert contrast(tint.fg, ground) >= TEXT, (tint.fg.name(), ground.name())


def test_toast_is_readable(colours: Colours) -> None:
    assert contrast(colours.on_inverse, colours.inverse) >= TEXT
    assert contrast(colours.on_inverse_accent, colours.inverse) >= TEXT

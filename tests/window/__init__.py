"""The real program on a virtual screen, moved by a mouse and a keyboard of the X server alone."""

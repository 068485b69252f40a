"""`fieldsales` and `python -m fieldsales`: a command when one is given, the desktop otherwise."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fieldsales.config import Profile


def main() -> int:
    """Run the program; return its exit code."""
    words = sys.argv[1:]
    if _is_desktop(words):
        from fieldsales.config import Profile, default_profile
        from fieldsales.desktop import run_desktop

        return run_desktop(Profile(Path(words[1])) if words else default_profile())
    from fieldsales.cli.main import run

    return run(words, _open_window)


def _open_window(profile: "Profile", passphrase: str) -> int:
    from fieldsales.desktop import run_desktop

    return run_desktop(profile, passphrase=passphrase)


def _is_desktop(words: list[str]) -> bool:
    """Say whether no command is given: nothing at all, or the profile alone."""
    return not words or (len(words) == 2 and words[0] == "--profile")


if __name__ == "__main__":
    sys.exit(main())

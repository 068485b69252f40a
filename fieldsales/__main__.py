"""`fieldsales` and `python -m fieldsales`: a command when one is given, the desktop otherwise."""

import sys


def main() -> int:
    """Run the program; return its exit code."""
    from fieldsales.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())

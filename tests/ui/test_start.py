"""Starting costs little: what is heavy is loaded behind the lock."""

import subprocess
import sys


def test_the_window_is_imported_without_what_is_heavy() -> None:
    program = (
        "import sys, fieldsales.desktop, fieldsales.ui.application, fieldsales.ui.pages\n"
        "heavy = ('sqlalchemy', 'sqlcipher3', 'httpx', 'reportlab', 'keyring', 'starlette',\n"
        "         'fieldsales.store', 'fieldsales.sync', 'fieldsales.services.opening')\n"
        "print([name for name in heavy if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"

"""Every check and test, one after the other; stops at the first that fails.

`--quick` leaves out the long proofs. The last lines are pytest's own.
"""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
CHECKS = (
    ("formatting", [str(BIN / "ruff"), "format", "--check", "-q", "."]),
    ("ruff", [str(BIN / "ruff"), "check", "-q", "."]),
    ("types", [str(BIN / "mypy")]),
    ("import contracts", [str(BIN / "lint-imports"), "--no-logo"]),
)


def main() -> int:
    """Run the checks, then the tests; return the first code that is not 0."""
    for name, command in CHECKS:
        began = time.perf_counter()
        done = subprocess.run(command, cwd=ROOT, check=False, capture_output=True, text=True)
        print(
            f"{name}: {'ok' if done.returncode == 0 else 'failed'} ({time.perf_counter() - began:.1f} s)"
        )
        if done.returncode != 0:
            print(done.stdout + done.stderr)
            return done.returncode
    sys.stdout.flush()
    chosen = ["-m", "not slow"] if "--quick" in sys.argv else []
    tests = [sys.executable, "-m", "pytest", "-q", "-n", "2", *chosen]
    return subprocess.run(tests, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())

"""Set up a fresh machine: the environment, the locked packages, the system libraries Qt needs.

Standard library only: it runs before anything is installed. What is done is remembered by the content of
the lock file, so that a second run costs a moment. On Debian and Ubuntu missing libraries are installed
when this runs as root; otherwise the command to type is named.
"""

import ctypes.util
import hashlib
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "fieldsales.stamp"

# library -> Debian package; what an off-screen and an on-screen Qt load at start
LIBRARIES = {
    "GL": "libgl1",
    "EGL": "libegl1",
    "glib-2.0": "libglib2.0-0",
    "xkbcommon": "libxkbcommon0",
    "dbus-1": "libdbus-1-3",
    "fontconfig": "libfontconfig1",
    "xkbcommon-x11": "libxkbcommon-x11-0",
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-shape": "libxcb-shape0",
    "xcb-xkb": "libxcb-xkb1",
}
# program -> Debian package; needed by the tests of the real window and of the keychain
PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "dbus-run-session": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
}


def main() -> int:
    """Do what is missing; return 0, or 3 when a person must do something first."""
    if sys.version_info < (3, 11):  # noqa: UP036 - this runs on whatever Python there is
        print("FieldSales needs Python 3.11 or later; name one with `make PYTHON=python3.12 ...`.")
        return 3
    if sys.platform.startswith("linux") and not system_libraries():
        return 3
    environment()
    return 0


def environment() -> None:
    """Make the environment and install exactly what the lock file names."""
    wanted = hashlib.sha256()
    for name in ("requirements.lock", "pyproject.toml"):
        wanted.update((ROOT / name).read_bytes())
    if STAMP.exists() and STAMP.read_text() == wanted.hexdigest():
        return
    print("Setting up the environment (once; a minute or two) ...", flush=True)
    if not (ENVIRONMENT / "bin").exists() and not (ENVIRONMENT / "Scripts").exists():
        venv.create(ENVIRONMENT, with_pip=True)
    python = next(
        p for p in (ENVIRONMENT / "bin/python", ENVIRONMENT / "Scripts/python.exe") if p.exists()
    )
    pip = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", str(ROOT / "requirements.lock")], check=True)
    own = ["--no-deps", "--no-build-isolation", "--editable", str(ROOT)]
    subprocess.run([*pip, *own], check=True)
    STAMP.write_text(wanted.hexdigest())


def system_libraries() -> bool:
    """Install or name the system packages that are missing; return False when a person must act."""
    missing = [package for name, package in LIBRARIES.items() if not is_loadable(name)]
    missing += [package for name, package in PROGRAMS.items() if shutil.which(name) is None]
    if not missing:
        return True
    if shutil.which("apt-get") is None:
        print("These libraries or programs are missing; install them with your system's tool:")
        print("  " + " ".join(missing))
        return False
    if os.geteuid() != 0:
        print("Some system packages are missing. Type this, then try again:")
        print("  sudo apt-get install " + " ".join(missing))
        return False
    print("Installing system packages: " + " ".join(missing), flush=True)
    _apt_get("update", "-qq")
    _apt_get("install", "-y", "-qq", "--no-install-recommends", *missing)
    return True


def _apt_get(*words: str) -> None:
    quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run(["apt-get", *words], env=quiet, stdout=subprocess.DEVNULL, check=True)


def is_loadable(name: str) -> bool:
    """Say whether the dynamic linker finds a library."""
    return ctypes.util.find_library(name) is not None


if __name__ == "__main__":
    sys.exit(main())

"""Bring the Lucide icons in use into `resources/icons`, from the package in the npm registry.

To add an icon: put its name into NAMES and run `python scripts/make_icons.py`. Needs `npm`; the package
lands in a temporary folder. Icons no longer named are taken out.
"""

import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

PACKAGE = "lucide-static@1.62.0"
TARGET = Path(__file__).resolve().parent.parent / "resources" / "icons"
NAMES = sorted(
    """
    archive arrow-down arrow-down-wide-narrow arrow-left arrow-right arrow-right-left arrow-up
    ban bed building-2 calendar calendar-check-2 calendar-clock calendar-days calendar-plus
    calendar-range calendar-x-2 car check chevron-down chevron-left chevron-right chevron-up
    circle circle-alert circle-check circle-dashed circle-dot circle-plus circle-slash circle-x
    clipboard-list clock clock-alert cloud-check cloud-off copy corner-down-left database-backup
    download ellipsis eye eye-off file-text flag folder-open git-compare-arrows grip-vertical
    hand-helping handshake hard-drive history hourglass house id-card info key-round laptop
    layout-dashboard lightbulb list-checks list-filter lock lock-open log-in mail map map-pin
    map-pinned message-square minus monitor notebook-pen package package-plus panel-left-close
    panel-left-open panel-right pause pen-line phone phone-call phone-missed phone-off
    phone-outgoing play plus printer quote receipt refresh-cw rotate-ccw route save scroll-text
    search server settings shield-alert shield-check signature sliders-horizontal smile
    sort-desc square-check square-pen star sun tag target timer trash-2 triangle-alert undo-2
    upload user user-plus user-x users wallet wand-sparkles warehouse wifi-off x zoom-in
    zoom-out
    """.split()  # noqa: SIM905 - read and mended more easily as words
)


def main() -> int:
    """Fetch the package, take the drawings, write them with their licence."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True)
        (archive,) = Path(folder).glob("*.tgz")
        with tarfile.open(archive) as packed:
            packed.extractall(folder, filter="data")
        return take(Path(folder) / "package")


def take(package: Path) -> int:
    """Copy the drawings named above out of an unpacked package; name those it does not have."""
    missing = [n for n in NAMES if not (package / "icons" / f"{n}.svg").exists()]
    TARGET.mkdir(parents=True, exist_ok=True)
    for old in TARGET.glob("*.svg"):
        if old.stem not in {*NAMES, "fieldsales"}:
            old.unlink()
    for name in sorted(set(NAMES) - set(missing)):
        drawing = (package / "icons" / f"{name}.svg").read_text(encoding="utf-8")
        drawing = re.sub(r"<!--.*?-->\s*", "", drawing, flags=re.DOTALL)
        drawing = re.sub(r"\s+class=\"[^\"]*\"", "", drawing)
        drawing = re.sub(r">\s+<", "><", drawing).strip()
        (TARGET / f"{name}.svg").write_text(re.sub(r"\s+", " ", drawing) + "\n", encoding="utf-8")
    licence = (package / "LICENSE").read_text(encoding="utf-8")
    (TARGET / "LICENSE").write_text(licence, encoding="utf-8")
    print(f"{len(set(NAMES)) - len(missing)} icons in {TARGET.name}")
    for name in missing:
        print(f"{PACKAGE} has no icon {name}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())

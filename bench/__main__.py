"""Run the figures, all or those named, each in a process of its own; print their JSON lines.

    python -m bench                    every figure, the slow ones too
    python -m bench first_sync one_row
    python -m bench --list

A line says what was measured (`figure`), what we hold ourselves to (`goal`) and whether that was `met`; a
ratio was measured within one run. The exit code is 1 when a goal was missed.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
_PARTS = frozenset({"__init__", "__main__", "shape", "office_process", "heartbeat"})
_VALUES = ("ratio", "ms", "seconds", "bytes")


def names() -> list[str]:
    """Return the figures: every module of this folder that is no part of another."""
    return sorted(p.stem for p in HERE.glob("*.py") if p.stem not in _PARTS)


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m bench")
    parser.add_argument("names", nargs="*", metavar="NAME")
    parser.add_argument("--list", action="store_true")
    args = parser.parse_args()
    unknown = sorted(set(args.names) - set(names()))
    if unknown:
        parser.error(f"there is no figure {unknown[0]}; the figures are {', '.join(names())}")
    if args.list:
        print("\n".join(names()))
        return 0
    missed = sum(_run(name) for name in args.names or names())
    return 1 if missed else 0


def _run(name: str) -> int:
    """Run one figure; return how many of its goals were missed."""
    command = [sys.executable, "-m", f"bench.{name}"]
    missed = 0
    with subprocess.Popen(command, cwd=HERE.parent, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for text in process.stdout:
            line = judged(json.loads(text)) | {"load": round(os.getloadavg()[0], 1)}
            print(json.dumps(line, ensure_ascii=False), flush=True)
            missed += line.get("met") is False
    if process.returncode != 0:
        print(json.dumps({"figure": name, "failed": process.returncode}), flush=True)
        return 1
    return missed


def judged(line: dict[str, Any]) -> dict[str, Any]:
    """Say whether a line meets its goal, where it does not say so itself."""
    value = next((line[v] for v in _VALUES if v in line), None)
    if "met" in line or "goal" not in line or value is None:
        return line
    is_met = value >= line["goal"] if line.get("at_least") else value <= line["goal"]
    return line | {"met": is_met}


if __name__ == "__main__":
    sys.exit(main())

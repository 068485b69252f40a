"""A process to be killed: it works as fast as it can and says each act once it is kept.

`python -m tests.machine.hammer FOLDER` loads a template from FOLDER/template, then for every line it reads
forks a child that opens the world in FOLDER and works until it is killed. So a kill costs no start of
Python. Lines out: `child PID`, `kept EMAIL SEQ`, `gone`.
"""

import os
import pickle
import random
import sys
from dataclasses import replace
from pathlib import Path

from fieldsales.domain.client import Client
from fieldsales.errors import ConflictError
from tests.machine.world import Laptop, Template, World


def _say(*words: object) -> None:
    os.write(1, (" ".join(map(str, words)) + "\n").encode())


def _work(world: World, laptop: Laptop, chance: random.Random) -> None:
    """Do one act, of one row or of many."""
    with laptop.services.work.read() as reader:
        known = reader.where(Client)
    if not known or chance.random() < 0.25:
        with laptop.services.work.act() as act:
            for _ in range(chance.choice((1, 1, 1, 40))):
                act.add(world.client(f"Client {chance.randrange(10**6)}", notes="x" * 60))
            seq = act.commit()
    else:
        was = chance.choice(known)
        seq = laptop.put(replace(was, notes=f"noted {chance.randrange(10**6)}"), was)
    _say("kept", laptop.email, seq)


def _hammer(folder: Path, template: Template, seed: int) -> None:
    chance = random.Random(seed)
    world = World(template, folder)
    while True:
        laptop = chance.choice(world.laptops)
        try:
            _work(world, laptop, chance)
        except ConflictError:
            continue
        if chance.random() < 0.3:
            laptop.sync()


def main(folder: Path) -> None:
    """Fork a child for each line; a child works until it is killed."""
    template: Template = pickle.loads((folder / "template").read_bytes())
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            _hammer(folder, template, int(line))
        _say("child", child)
        os.waitpid(child, 0)
        _say("gone")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

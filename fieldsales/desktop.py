"""The desktop: puts the device of a profile, its office and the window together, and runs them.

What opening needs (SQLAlchemy, keys, network) is loaded behind the lock, so that the window stands first.
"""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from fieldsales.config import Profile
from fieldsales.domain.clock import Clock, SystemClock
from fieldsales.errors import EnvironmentFault, FieldSalesError
from fieldsales.logfile import log_to, stop_logging
from fieldsales.ui.door import Arrived, NewOffice, OfficeMade, RegionCount, Standing, SyncOutcome

if TYPE_CHECKING:
    from fieldsales.services.opening import OpenDevice
    from fieldsales.store.keys import OpenKeys
    from fieldsales.sync.running import Line

_ANSWER_WITHIN_S = 30.0
_STOP_WITHIN_S = 5.0
_SAMPLE_WITHIN_S = 300.0


def run_desktop(profile: Profile, *, passphrase: str = "") -> int:
    """Show the window of a profile until it is closed; return the exit code.

    Args:
        profile: the device's folder; without a device in it the first run is shown.
        passphrase: opens the lock at once, as the demo does.
    """
    from fieldsales.ui.application import has_display, run_window

    if not has_display():
        sys.stderr.write(
            "There is no display to show a window on. Start FieldSales on a desktop, or use its commands: "
            "`fieldsales --help`.\n"
        )
        return 3
    log_to(profile.log)
    door = DeviceDoor(profile, SystemClock())
    try:
        return run_window(door, passphrase=passphrase)
    finally:
        door.close()
        stop_logging()


class DeviceDoor:
    """The way to a device: opens it, syncs it, serves the office that was made beside it."""

    def __init__(self, profile: Profile, clock: Clock) -> None:
        self._profile, self._clock = profile, clock
        self._office: subprocess.Popen[str] | None = None
        self._line: Line | None = None
        self._news: Line | None = None

    @property
    def profile(self) -> Profile:
        """The folder of this device."""
        return self._profile

    @property
    def clock(self) -> Clock:
        """What time it is."""
        return self._clock

    @property
    def office_profile(self) -> Profile:
        """The folder of the office that was started on this computer."""
        return Profile(self._profile.folder / "office")

    def is_enrolled(self) -> bool:
        """Say whether this profile is a device already."""
        return self._profile.keys.exists() and (
            self._profile.database.exists() or b'"revoked"' in self._profile.keys.read_bytes()
        )

    def warm_up(self) -> None:
        """Load what opening needs."""
        import fieldsales.services.opening
        import fieldsales.sync.running  # noqa: F401

    def unlock(self, passphrase: str, code: str = "") -> Callable[[], "OpenDevice"]:
        """Unlock the keys; return what opens the base with them."""
        if code:
            self._renew_by_code(passphrase, code)
        keys = self._unlocked(passphrase)

        def open_base() -> "OpenDevice":
            from fieldsales.services.opening import opened
            from fieldsales.store.base import Base
            from fieldsales.store.keychain import keychain_of_machine

            self._serve_again(passphrase)
            base = Base(self._profile.database, keys.data_key)
            return opened(self._profile, keys, base, self._clock, keychain_of_machine())

        return open_base

    def _renew_by_code(self, passphrase: str, code: str) -> None:
        from fieldsales.store.keychain import keychain_of_machine
        from fieldsales.store.keys import renew_by_code

        now = self._clock.now()
        renew_by_code(self._profile.keys, passphrase, code, keychain_of_machine(), now)

    def _unlocked(self, passphrase: str) -> "OpenKeys":
        """Unlock the keys; where the lease has ended, ask the office first."""
        from fieldsales.store.keychain import keychain_of_machine
        from fieldsales.store.keys import unlock
        from fieldsales.store.lease import LeaseOver
        from fieldsales.store.wiping import go_on_wiping
        from fieldsales.sync.leasing import renew_lease

        keychain, now = keychain_of_machine(), self._clock.now
        go_on_wiping(self._profile, keychain)
        try:
            return unlock(self._profile.keys, passphrase, keychain, now())
        except LeaseOver as over:
            self._serve_again(passphrase)
            try:
                renew_lease(self._profile, passphrase, keychain, self._clock)
            except EnvironmentFault:
                raise over from None  # it says both ways, and the phone may be the one that works
            return unlock(self._profile.keys, passphrase, keychain, now())

    def enrol(self, code: str, passphrase: str) -> "OpenDevice":
        """Make this profile the device a code is for."""
        from fieldsales.services.opening import OpenDevice, services_on
        from fieldsales.store.keychain import keychain_of_machine
        from fieldsales.store.keys import key_cost
        from fieldsales.sync.enrol import enrol

        made = enrol(self._profile, code, passphrase, keychain_of_machine(), key_cost())
        return OpenDevice(self._profile, made.keys, made.base, services_on(made.base, self._clock))

    def start_office(self, asked: NewOffice) -> OfficeMade:
        """Make an office here, serve it, and enrol this profile as its first device."""
        from fieldsales.office.founding import Founder, found_office
        from fieldsales.store.keys import check_passphrase, key_cost

        check_passphrase(asked.passphrase)
        founder = Founder(
            asked.company, asked.email, asked.name, asked.passphrase, f"127.0.0.1:{free_port()}"
        )
        made = found_office(self.office_profile, founder, key_cost(), self._clock.now())
        self._serve(asked.passphrase)
        return OfficeMade(self.enrol(made.code, asked.passphrase), made.recovery)

    def start_sample(self) -> None:
        """Start the sample company as a program of its own; return when its window is there."""
        from fieldsales.ui.single import raise_first

        folder = self._profile.folder / "sample"
        child = subprocess.Popen(  # noqa: S603 - our own program, on a folder of ours
            [sys.executable, "-m", "fieldsales", "demo", "--dir", str(folder)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        for _ in range(int(_SAMPLE_WITHIN_S)):
            if raise_first(folder / "desk"):
                child.returncode = 0  # it goes on by itself; nobody waits for it here
                return
            try:
                child.wait(1)
            except subprocess.TimeoutExpired:
                continue
            break
        raise EnvironmentFault(
            "The sample company did not start. Type `fieldsales demo` to see why; nothing was changed here."
        )

    def sync(self, device: "OpenDevice", progress: Callable[[int], None]) -> SyncOutcome:
        """Exchange with the office."""
        from fieldsales.sync.running import Line, sync_once

        self._line = self._line or Line()
        done = sync_once(device, self._clock, progress, self._line)
        return SyncOutcome(done.up, done.down, len(done.refused), bool(done.clock_off))

    def wait_for_news(self, device: "OpenDevice") -> bool:
        """Wait until the office has something newer."""
        from fieldsales.sync.running import line_for_news, wait_for_news

        self._news = self._news or line_for_news()
        return wait_for_news(device, self._clock, self._news)

    def hang_up(self) -> None:
        """Wait no longer."""
        for line in (self._line, self._news):
            if line is not None:
                line.close()

    def arrived(self, device: "OpenDevice") -> Arrived:
        """Return what has come so far of a first sync; regions come one after the other."""
        from fieldsales.domain.people import Region
        from fieldsales.store.queries import clients_by_region, rows_but_clients
        from fieldsales.sync.protocol import region_of

        cursors = device.base.cursors()
        with device.base.read() as reader:
            counts = clients_by_region(reader.connection)
            rest = rows_but_clients(reader.connection)
            regions = {r.id: r for r in reader.where(Region)}
        begun = sorted({region_of(scope) for scope in cursors if cursors[scope]} & regions.keys())
        lines = tuple(
            RegionCount(regions[r].name, counts.get(regions[r].id, 0), r != begun[-1])
            for r in begun
        )
        return Arrived(lines, rest)

    def standing(self, device: "OpenDevice") -> Standing:
        """Return what waits and what is refused."""
        from fieldsales.ui.door import RefusedAct
        from fieldsales.ui.errors import failure_of

        waiting = device.base.waiting()
        refused = device.base.refused() if waiting.refused else ()
        return Standing(
            waiting.acts,
            tuple(RefusedAct(r.seq, r.at, failure_of(r.error).text) for r in refused),
            waiting.synced_at,
            waiting.oldest,
            len(device.services.conflicts.open()),
            self.lease_ends_at(),
            self._is_lease_over(),
        )

    def _is_lease_over(self) -> bool:
        from fieldsales.store.lease import is_over

        try:
            return is_over(self._profile.keys, self._clock.now())
        except FieldSalesError:
            return False  # what is wrong with the key file is said when it is opened next

    def lease_ends_at(self) -> datetime | None:
        """Return until when this device opens by itself."""
        from fieldsales.store.key_file import Revoked
        from fieldsales.store.lease import lease_of

        try:
            return lease_of(self._profile.keys).ends_at
        except Revoked:
            raise  # the lock says it before anybody types
        except FieldSalesError:
            return None

    def has_keychain(self) -> bool | None:
        """Say whether a part of the key is kept in the machine's keychain."""
        from fieldsales.store.keys import has_keychain

        try:
            return has_keychain(self._profile.keys)
        except FieldSalesError:
            return None

    def close(self) -> None:
        """Hang up, and stop the office that was served for this window."""
        self.hang_up()
        if self._office is None:
            return
        if self._office.stdin is not None:
            self._office.stdin.close()  # the office stops when this ends, even if this program is killed
        try:
            self._office.wait(_STOP_WITHIN_S)
        except subprocess.TimeoutExpired:
            self._office.kill()
            self._office.wait()
        if self._office.stdout is not None:
            self._office.stdout.close()
        self._office = None

    def _serve_again(self, passphrase: str) -> None:
        """Serve the office beside this device, if there is one; the device works without it too."""
        if not self.office_profile.office_keys.exists():
            return
        try:
            self._serve(passphrase)
        except EnvironmentFault:
            self.close()

    def _serve(self, passphrase: str) -> None:
        """Serve the office as a child process, which ends with this one."""
        if self._office is not None:
            return
        folder = str(self.office_profile.folder)
        command = [
            sys.executable,
            "-m",
            "fieldsales",
            "--profile",
            folder,
            "office",
            "serve",
            "--until-eof",
        ]
        self._office = subprocess.Popen(  # noqa: S603 - our own program, on our own folder
            command,
            env=os.environ | {"FIELDSALES_PASSPHRASE": passphrase},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        if not _first_line(self._office):
            self.close()
            raise EnvironmentFault(
                "The office on this computer did not start: another program may use its port. Close that, "
                "then try again; nothing was lost."
            )


def _first_line(child: subprocess.Popen[str]) -> str:
    """Return the first line a child says; empty when it ends or stays silent too long."""
    said: list[str] = []

    def read() -> None:
        if child.stdout is not None:
            said.append(child.stdout.readline())

    reader = threading.Thread(target=read, name="office", daemon=True)
    reader.start()
    reader.join(_ANSWER_WITHIN_S)
    return said[0] if said else ""


def free_port() -> int:
    """Return a port of this machine that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port

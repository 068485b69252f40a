"""Hand-written fakes: the clock and the keychain. Nothing of ours is mocked."""

from datetime import UTC, datetime, timedelta


class FixedClock:
    """A clock that stands until it is told to go on."""

    def __init__(self, at: datetime = datetime(2026, 11, 9, 8, 0, tzinfo=UTC)) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def advance(self, by: timedelta) -> None:
        self.at += by


class MemoryKeychain:
    """A keychain that keeps secrets in a dictionary; `is_there=False` is a machine without one."""

    def __init__(self, *, is_there: bool = True) -> None:
        self.is_there, self.secrets = is_there, dict[str, bytes]()

    def keep(self, name: str, secret: bytes) -> bool:
        if self.is_there:
            self.secrets[name] = secret
        return self.is_there

    def find(self, name: str) -> bytes | None:
        return self.secrets.get(name) if self.is_there else None

    def forget(self, name: str) -> None:
        self.secrets.pop(name, None)

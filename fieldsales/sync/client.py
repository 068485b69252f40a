"""The HTTP half of sync: signed POSTs to one office, trusted by its own certificate alone.

No system trust: the authority's certificate is fetched once, compared with the pin of the enrolment
code, and kept. Every way the network can fail becomes one sentence that says what is kept.
"""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TypeVar

import httpx
import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from cryptography.x509 import load_pem_x509_certificate

from fieldsales.domain.clock import Clock
from fieldsales.domain.stored import moment_out
from fieldsales.errors import EnvironmentFault, FieldSalesError, RuleError
from fieldsales.ledger.packing import encode
from fieldsales.sync.code import OFFICE_NAME, pin_of
from fieldsales.sync.protocol import (
    HEARD,
    AdminAsk,
    CardAsk,
    EnrolAsk,
    EnrolOffer,
    EnrolTake,
    SyncRequest,
    WaitAsk,
    pack_request,
    split_frames,
)
from fieldsales.sync.read_ahead import read_ahead
from fieldsales.sync.signing import HEADER, sign

_CONNECT_TIMEOUT_S, _READ_TIMEOUT_S = 8.0, 60.0
_KEPT_S, _KEPT_ANSWERS_S, WAITING_S = 300.0, 8.0, 40.0
"""How long a connection is kept between rounds, and how long a kept one may take to answer: the network
may have gone without a word, and then the message is sent again over a new one."""
_LARGE_FRAME = 64 << 10
"""After a frame of so many bytes more will come, and the next is read while this one is written."""
_LARGEST_CERTIFICATE = 64 << 10


@dataclass(slots=True)
class Counted:
    """Bytes of whole HTTP messages, heads included, and how many requests."""

    requests: int = 0
    bytes_up: int = 0
    bytes_down: int = 0


Headers = Callable[[], dict[str, str]]
T = TypeVar("T")


@dataclass(slots=True)
class _Line:
    """Whether a connection is in use, so that another thread can end it without touching what it does."""

    wire: socket.socket | None = None
    is_over: bool = False
    _is_busy: bool = False
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def hang_up(self) -> bool:
        """Let nobody use it any more; say whether somebody does, who then ends it."""
        with self._lock:
            self.is_over = True
            if self._is_busy and self.wire is not None:
                with suppress(
                    OSError
                ):  # the socket itself, not TLS on it: that is the other thread's
                    socket.socket.shutdown(self.wire, socket.SHUT_RDWR)
            return self._is_busy

    @contextmanager
    def busy(self, close: Callable[[], None]) -> Iterator[None]:
        """Use it for a while; when it was ended meanwhile, `close` is called at the end."""
        with self._lock:
            if self.is_over:
                raise EnvironmentFault("The connection to the office was ended here.")
            self._is_busy = True
        try:
            yield
        finally:
            with self._lock:
                self._is_busy = False
                was_ended = self._was_ended()
            if was_ended:
                close()

    def _was_ended(self) -> bool:
        return self.is_over


@dataclass(slots=True)
class Office:
    """The office as a device sees it: where, and whom to trust (PEM of its authority).

    `answers_within` is how many seconds a kept connection may take to begin an answer.
    """

    address: str
    authority: str
    counted: Counted = field(default_factory=Counted)
    answers_within: float = _KEPT_ANSWERS_S
    _http: httpx.Client | None = None
    _has_answered: bool = False
    _line: _Line = field(default_factory=_Line)

    def http(self) -> httpx.Client:
        """Return the connection, made when first needed and kept."""
        if self._http is None:
            trust = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            trust.load_verify_locations(cadata=self.authority)
            trust.minimum_version = ssl.TLSVersion.TLSv1_2
            self._http = _http(self.address, trust)
        return self._http

    def hang_up(self) -> None:
        """End the connection for good; whoever waits for an answer on another thread waits no longer."""
        if not self._line.hang_up():
            self.close()

    def close(self) -> None:
        """Close the connection."""
        if self._http is not None:
            self._http.close()
            self._http, self._has_answered = None, False

    def post(self, path: str, body: bytes, headers: Headers = dict) -> bytes:
        """Send one message and return the whole answer."""
        return b"".join(self.stream(path, body, headers))

    def stream(self, path: str, body: bytes, headers: Headers = dict) -> Iterator[bytes]:
        """Send one message and yield the answer while it arrives.

        `headers` are made for each sending: the office takes a signature once.
        """
        with network_faults(self.address), self._line.busy(self.close):
            response = self._send(path, body, headers)
            self._line.wire = response.extensions["network_stream"].get_extra_info("socket")
            try:
                self._count(response.request, response, len(body))
                if response.status_code != httpx.codes.OK:
                    raise refusal_of(response.status_code, response.read())
                for chunk in response.iter_raw():
                    self.counted.bytes_down += len(chunk)
                    yield chunk
            finally:
                response.close()

    def _send(self, path: str, body: bytes, headers: Headers) -> httpx.Response:
        """Send over the kept connection; over a new one, if that has gone."""
        if self._has_answered:
            try:
                return self._send_within(self.answers_within, path, body, headers)
            except httpx.TransportError:
                if self._line.is_over:
                    raise
                self.close()
        response = self._send_within(_READ_TIMEOUT_S, path, body, headers)
        self._has_answered = True
        return response

    def _send_within(
        self, seconds: float, path: str, body: bytes, headers: Headers
    ) -> httpx.Response:
        request = self.http().build_request("POST", path, content=body, headers=headers())
        timeout = httpx.Timeout(_READ_TIMEOUT_S, connect=_CONNECT_TIMEOUT_S, read=seconds)
        request.extensions |= {"sni_hostname": OFFICE_NAME, "timeout": timeout.as_dict()}
        return self.http().send(request, stream=True)

    def _count(self, request: httpx.Request, response: httpx.Response, size: int) -> None:
        self.counted.requests += 1
        line = len(request.method) + len(request.url.raw_path) + len(" HTTP/1.1\r\n") + 3
        self.counted.bytes_up += size + line + _size_of(request.headers)
        self.counted.bytes_down += len("HTTP/1.1 200 OK\r\n\r\n") + _size_of(response.headers)


@dataclass(slots=True)
class HttpTransport:
    """Sync and enrolment over HTTP, signed by this device's key."""

    office: Office
    device: int
    key: Ed25519PrivateKey
    clock: Clock

    @property
    def counted(self) -> Counted:
        """What went over the wire so far."""
        return self.office.counted

    def sync(self, request: SyncRequest) -> Iterator[bytes]:
        """Send a request; yield the bodies of the frames that come back."""
        body = pack_request(request)
        frames = split_frames(self.office.stream("/v1/sync", body, self._signed("/v1/sync", body)))
        for frame in frames:
            yield frame
            if len(frame) > _LARGE_FRAME:
                yield from read_ahead(frames)

    def administer(self, ask: AdminAsk) -> dict[str, object]:
        """Do an act on the office's own records; return what it made."""
        body = encode(ask)
        return self.ask("/v1/admin", body, dict[str, object])

    def ask(self, path: str, body: bytes, shape: type[T]) -> T:
        """Send one signed message; return its answer in the shape that is wanted."""
        answer = self.office.post(path, body, self._signed(path, body))
        try:
            return msgspec.msgpack.decode(answer, type=shape)
        except msgspec.MsgspecError as error:
            raise _no_office(self.office.address) from error

    def open_card(self, client_id: bytes) -> None:
        """Ask for the whole card of a client of a region in outline; it comes with the next sync."""
        body = encode(CardAsk(client_id))
        self.office.post("/v1/card", body, self._signed("/v1/card", body))

    def wait_for_news(self, head: int) -> int:
        """Return the office's newest commit once it is newer than `head`, or after half a minute."""
        body = encode(WaitAsk(head))
        answer = self.office.post("/v1/wait", body, self._signed("/v1/wait", body))
        try:
            return msgspec.msgpack.decode(answer.removeprefix(HEARD), type=int)
        except msgspec.MsgspecError as error:
            raise _no_office(self.office.address) from error

    def _signed(self, path: str, body: bytes) -> Headers:
        """Return what signs a message, anew for each sending."""

        def headers() -> dict[str, str]:
            return {HEADER: sign(self.key, self.device, moment_out(self.clock.now()), path, body)}

        return headers


def fetch_authority(address: str, pins: tuple[bytes, bytes]) -> str:
    """Return the PEM of the office's authority; refuse one that the code does not pin.

    This one request trusts nobody: what it fetches is public and is compared with the pin.
    """
    blind = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    blind.check_hostname = False
    blind.verify_mode = ssl.CERT_NONE
    with network_faults(address), _http(address, blind) as http:
        response = http.get("/v1/authority")
        text = response.text if len(response.content) < _LARGEST_CERTIFICATE else ""
    try:
        certificate = load_pem_x509_certificate(text.encode())
    except ValueError as error:
        raise _no_office(address) from error
    info = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    if pin_of(info) not in pins:
        raise EnvironmentFault(
            "What answers at {address} is not the office of this code: its certificate differs. Check "
            "the address and the network, or ask the office for a new code.",
            address=address,
        )
    return text


def ask_enrolment(office: Office, ask: EnrolAsk) -> EnrolOffer:
    """Ask who a code is for; the code is not used up yet."""
    answer = office.post("/v1/enrol", encode(ask))
    try:
        return msgspec.msgpack.decode(answer, type=EnrolOffer)
    except msgspec.MsgspecError as error:
        raise _no_office(office.address) from error


def take_enrolment(office: Office, taken: EnrolTake) -> None:
    """Use a code up. Saying it again with the same key does no harm: an answer may get lost."""
    office.post("/v1/enrol/take", encode(taken))


def ask_plainly(office: Office, path: str, message: object, shape: type[T]) -> T:
    """Send a message that no device signs, since a code's secret speaks for it."""
    try:
        return msgspec.msgpack.decode(office.post(path, encode(message)), type=shape)
    except msgspec.MsgspecError as error:
        raise _no_office(office.address) from error


def refusal_of(status: int, body: bytes) -> FieldSalesError:
    """Return the error behind an answer that is not 200; the office says it in our own words."""
    try:
        said = msgspec.json.decode(body)
        template, fields = str(said["error"]), dict(said.get("fields", {}))
    except (msgspec.MsgspecError, KeyError, TypeError):
        return EnvironmentFault(
            "The office, or something before it, answered {status}. If a network asks you to sign in, "
            "do that in a browser, then sync again; everything is kept.",
            status=status,
        )
    family = RuleError if status in {400, 403, 409} else EnvironmentFault
    return family(template, where=str(said.get("where", "")), **fields)


@contextmanager
def network_faults(address: str) -> Iterator[None]:
    """Turn what the network does into sentences."""
    try:
        yield
    except httpx.ConnectError as error:
        raise _no_connection(address, error) from error
    except (httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError) as error:
        raise _no_office(address) from error
    except httpx.HTTPError as error:
        raise EnvironmentFault(
            "The connection to the office at {address} broke off. Everything is kept here; sync again.",
            address=address,
        ) from error


def _no_connection(address: str, error: BaseException) -> EnvironmentFault:
    """Return the fault behind a connection that was not made: nobody there, or not the office."""
    said = _tls_error(error)
    if said is None:
        return EnvironmentFault(
            "The office at {address} cannot be reached. Everything is kept here; sync again when there "
            "is a network.",
            address=address,
        )
    if not isinstance(said, ssl.SSLCertVerificationError):
        return _no_office(address)
    if said.verify_code in _WRONG_DAY:
        return EnvironmentFault(
            "The certificate of the office at {address} does not hold on the day this computer shows. "
            "Set the date here, or on the office's computer and start it anew; everything is kept.",
            address=address,
        )
    return EnvironmentFault(
        "What answers at {address} does not show this office's certificate. Somebody may be "
        "listening on this network: use another one; everything is kept.",
        address=address,
    )


_WRONG_DAY = frozenset({9, 10})
"""OpenSSL: not yet valid, expired."""


def _tls_error(error: BaseException | None) -> ssl.SSLError | None:
    while error is not None and not isinstance(error, ssl.SSLError):
        error = error.__cause__ or error.__context__
    return error


def _http(address: str, trust: ssl.SSLContext) -> httpx.Client:
    timeout = httpx.Timeout(_READ_TIMEOUT_S, connect=_CONNECT_TIMEOUT_S)
    headers = {"user-agent": "fs", "accept": "*/*", "accept-encoding": "identity"}
    return httpx.Client(
        base_url=f"https://{address}",
        verify=trust,
        timeout=timeout,
        limits=httpx.Limits(keepalive_expiry=_KEPT_S),
        headers=headers,
        trust_env=False,
    )


def _size_of(headers: httpx.Headers) -> int:
    return sum(len(name) + len(value) + 4 for name, value in headers.raw)


def _no_office(address: str) -> EnvironmentFault:
    return EnvironmentFault(
        "What answers at {address} is no FieldSales office. Check the address with whoever gave the code.",
        address=address,
    )

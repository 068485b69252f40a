"""A way through the network that can be cut for real: a process of its own, killed and started again.

`python -m tests.end2end.proxy PORT TARGET_PORT [ROUND_TRIP_MS]` passes bytes on, each half a round trip
later; it says one line when it listens.
"""

import asyncio
import contextlib
import sys

_Late = tuple[float, bytes]


async def _pass_on(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay: float
) -> None:
    waiting: asyncio.Queue[_Late] = asyncio.Queue()
    hand_over = asyncio.create_task(_hand_over(waiting, writer))
    with contextlib.suppress(OSError):
        while chunk := await reader.read(65_536):
            waiting.put_nowait((asyncio.get_running_loop().time() + delay, chunk))
    waiting.put_nowait((0.0, b""))
    await hand_over


async def _hand_over(waiting: asyncio.Queue[_Late], writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while True:
            due, chunk = await waiting.get()
            if not chunk:
                break
            await asyncio.sleep(due - asyncio.get_running_loop().time())
            writer.write(chunk)
            await writer.drain()
    writer.close()


async def main(port: int, target: int, delay: float) -> None:
    """Listen until killed."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            other_reader, other_writer = await asyncio.open_connection("127.0.0.1", target)
        except OSError:
            writer.close()
            return
        await asyncio.gather(
            _pass_on(reader, other_writer, delay), _pass_on(other_reader, writer, delay)
        )

    server = await asyncio.start_server(connected, "127.0.0.1", port)
    sys.stdout.write(f"passes {server.sockets[0].getsockname()[1]} on to {target}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    ports, late = sys.argv[1:3], sys.argv[3:]
    asyncio.run(main(int(ports[0]), int(ports[1]), float(late[0]) / 2000 if late else 0.0))

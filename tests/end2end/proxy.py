"""A way through the network that can be cut for real: a process of its own, killed and started again.

`python -m tests.end2end.proxy PORT TARGET_PORT` passes bytes on; it says one line when it listens.
"""

import asyncio
import contextlib
import sys


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while chunk := await reader.read(65_536):
            writer.write(chunk)
            await writer.drain()
    writer.close()


async def main(port: int, target: int) -> None:
    """Listen until killed."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            other_reader, other_writer = await asyncio.open_connection("127.0.0.1", target)
        except OSError:
            writer.close()
            return
        await asyncio.gather(_pass_on(reader, other_writer), _pass_on(other_reader, writer))

    server = await asyncio.start_server(connected, "127.0.0.1", port)
    sys.stdout.write(f"passes {server.sockets[0].getsockname()[1]} on to {target}\n")
    sys.stdout.flush()
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), int(sys.argv[2])))

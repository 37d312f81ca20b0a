"""A real Chromium without a window, driven through a pipe: what a page does in a browser."""

import base64
import json
import os
import subprocess
from pathlib import Path
from types import TracebackType
from typing import Any


class Chromium:
    """A browser with one page, as a context manager.

    Args:
        folder: where it keeps what it keeps.

    Attributes:
        said: what it complained about: errors of scripts, and what a policy kept out.
        asked: the addresses that were asked for.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.said: list[str] = []
        self.asked: list[str] = []

    def __enter__(self) -> "Chromium":
        ours_in, theirs_out = os.pipe()
        theirs_in, ours_out = os.pipe()

        def as_three_and_four() -> None:
            # It reads commands from 3 and answers on 4; those may be taken by one another.
            incoming, outgoing = os.dup(theirs_in), os.dup(theirs_out)
            os.dup2(incoming, 3)
            os.dup2(outgoing, 4)

        options = ["--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe"]
        self._process = subprocess.Popen(
            ["chromium", *options, f"--user-data-dir={self._folder}", "about:blank"],
            preexec_fn=as_three_and_four,  # noqa: PLW1509, no thread is running
            close_fds=False,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._in, self._out = os.fdopen(ours_in, "rb"), os.fdopen(ours_out, "wb")
        self._number = 0
        self._session: str | None = None
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        found = self.ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = found["sessionId"]
        for part in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{part}.enable")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait(20)
        self._in.close()
        self._out.close()

    def ask(self, method: str, **values: object) -> Any:
        """The answer to a command of the DevTools protocol."""
        self._number += 1
        command: dict[str, object] = {"id": self._number, "method": method, "params": values}
        if self._session:
            command["sessionId"] = self._session
        self._out.write(json.dumps(command).encode() + b"\0")
        self._out.flush()
        while True:
            heard = self._hear()
            if heard.get("id") == self._number:
                assert "error" not in heard, heard
                return heard["result"]

    def _hear(self) -> Any:
        data = bytearray()
        while (one := self._in.read(1)) != b"\0":
            assert one, "Chromium has gone"
            data += one
        heard = json.loads(data)
        match heard.get("method"):
            case "Log.entryAdded":
                self.said.append(heard["params"]["entry"]["text"])
            case "Runtime.exceptionThrown":
                self.said.append(heard["params"]["exceptionDetails"]["text"])
            case "Network.requestWillBeSent":
                self.asked.append(heard["params"]["request"]["url"])
            case _:
                pass
        return heard

    def open(self, path: Path) -> None:
        """Show a file, and wait until it is loaded."""
        self.ask("Page.navigate", url=path.as_uri())
        while self._hear().get("method") != "Page.loadEventFired":
            pass

    def run(self, script: str) -> Any:
        """What a script says in the page."""
        found = self.ask("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in found, found
        return found["result"].get("value")

    def pdf(self) -> bytes:
        """The page as it is printed."""
        found = self.ask("Page.printToPDF", preferCSSPageSize=True, printBackground=False)
        return base64.b64decode(found["data"])

"""The peers' own virtual environment: made on first use, apart from RoleMap's."""

import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
HOME = ROOT / "build" / "peers"
WANTED = Path(__file__).with_name("requirements.txt")
_READY = HOME / "ready.txt"
_PATIENCE = 900  # seconds; toolkits are large


def python() -> Path | None:
    """The interpreter of the peers; None, with a word about why, where they cannot be installed."""
    found = HOME / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted = f"{sys.version}\n{WANTED.read_text()}"
    if _READY.exists() and _READY.read_text() == wanted:
        return found
    print(f"  installing the peers into {HOME.relative_to(ROOT)}, once", flush=True)
    _READY.unlink(missing_ok=True)
    try:
        venv.create(HOME, clear=True, with_pip=True, system_site_packages=False)
        _install(found)
    except (OSError, subprocess.SubprocessError) as error:
        told = getattr(error, "stderr", None) or str(error)
        print(f"  the peers are not measured, they cannot be installed: {last_line(told)}")
        return None
    _READY.write_text(wanted)
    return found


def _install(interpreter: Path) -> None:
    options = ["--quiet", "--disable-pip-version-check", "--retries", "1", "--only-binary", ":all:"]
    command = [str(interpreter), "-m", "pip", "install", *options, "--requirement", str(WANTED)]
    subprocess.run(command, check=True, capture_output=True, text=True, timeout=_PATIENCE)


def last_line(told: str) -> str:
    """What a program said last."""
    lines = [line for line in told.splitlines() if line.strip()]
    return lines[-1] if lines else "no reason is known"

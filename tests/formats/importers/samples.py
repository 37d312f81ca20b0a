"""The small files of others that stand beside the tests, and files spoiled at random."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from random import Random

from rolemap.formats.exporter import exporters
from rolemap.formats.handout import Handout, Options
from rolemap.formats.importing.source import Source, source_at
from rolemap.formats.org_file import dumps
from tests.random_edits import START, TODAY

HERE = Path(__file__).parent
_NO_SAMPLES = {".expected", ".txt", ".py", ".pyc"}
_CALLED = {"codeowners": "CODEOWNERS"}
_HOLD_FOLDERS = ("codeowners", "owners", "rust_teams")

# What stands in spoiled files: what readers stumble over.
_STUMBLING = (
    *(b"", b"\x00", b"\xff", b"\xef\xbb\xbf", b"\r", b"\n\n", b'"', b"'", b",", b";", b"\t", b"|"),
    *(
        b"[",
        b"{",
        b"<",
        b">",
        b"&",
        b"*",
        b"!",
        b"#",
        b"@",
        b"%",
        b":",
        b"-",
        b"---\n",
        b"=",
        b"\\",
    ),
    *(
        b"null",
        b"true",
        b"no",
        b"NaN",
        b"1e999",
        b"-1",
        b"9" * 30,
        b"\xf0\x9f\x98\x80",
        b"\xed\xa0\x80",
    ),
    *(b"R/A", b"A", b"Name", b"Manager", b"BEGIN:VEVENT\n", b"END:VEVENT\n", b"RRULE:FREQ=DAILY\n"),
    *(
        b"<table>",
        b"</table>",
        b"colspan=9999",
        b"| --- |",
        b"[[",
        b"]]",
        b'"""',
        b"<<",
        b"&a ",
        b"*a",
    ),
    *("А".encode(), "R\u202eA".encode(), "\u2014".encode(), b"=1+1", b"http://x.example/OWNERS"),
)


@cache
def samples() -> dict[str, Source]:
    """The sources by name: files, folders, and what RoleMap itself exports."""
    found = dict(_files())
    for folder in _HOLD_FOLDERS:
        for path in sorted((HERE / folder).glob("*")):
            if path.is_dir():
                found[f"{folder}/{path.name}"] = source_at(path)
    return found | _exported()


def _files() -> Iterator[tuple[str, Source]]:
    for folder in sorted(HERE.iterdir()):
        if not folder.is_dir() or folder.name.startswith(("_", ".")):
            continue
        for path in sorted(folder.iterdir()):
            if path.is_file() and path.suffix not in _NO_SAMPLES:
                name = _CALLED.get(folder.name, path.name)
                yield f"{folder.name}/{path.name}", Source.of(name, path.read_bytes())


def _exported() -> dict[str, Source]:
    """A team as RoleMap hands it out in what it reads again."""
    wanted = {".csv", ".tsv", ".xlsx", ".md", ".html", ".json", ".graphml"}
    handout = Handout(START, TODAY, Options())
    found = {"own/team.rolemap.json": dumps(START)}
    for one in exporters():
        if one.suffix in wanted and one.view in ("matrix", "map", "people"):
            found[f"own/{one.view}{one.suffix}"] = one.write(handout)
    return {name: Source.of(name, data) for name, data in found.items()}


def spoiled(source: Source, lots: Random) -> Source:
    """A source with a few of its bytes lost, doubled, moved or replaced."""
    files = dict(source.files)
    path = lots.choice(sorted(files))
    files[path] = _spoiled(files[path], lots)
    if source.is_folder and lots.random() < 0.2:
        files["../" + path] = files.pop(path)
    return Source(source.name, files, source.is_folder)


def _spoiled(data: bytes, lots: Random) -> bytes:
    for _ in range(lots.choice((1, 1, 1, 2, 3, 8))):
        start = lots.randrange(len(data) + 1)
        end = min(len(data), start + lots.choice((0, 1, 1, 5, 40, 400)))
        piece = data[start:end]
        match lots.randrange(5):
            case 0:
                data = data[:start] + data[end:]
            case 1:
                data = data[:end] + piece * lots.choice((1, 2, 20)) + data[end:]
            case 2:
                place = lots.randrange(len(data) + 1)
                data = data[:place] + piece + data[place:]
            case 3:
                data = data[:start] + lots.choice(_STUMBLING) + data[end:]
            case _:
                data = data[:start] + lots.choice(_STUMBLING) + data[start:]
    return data[:200_000]

"""Templates of users: where they are, and a page made of one.

A template may come from anybody, so it is filled in a sandbox, gets plain data only, and everything
that goes wrong in it is one sentence with the line.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from traceback import walk_tb
from types import TracebackType
from typing import TYPE_CHECKING

from rolemap import places
from rolemap.formats.exporter import Exporter
from rolemap.formats.handout import Handout
from rolemap.formats.pages.budget import MOST_BYTES, Budget, TooMuch, plain
from rolemap.formats.pages.page_data import page_data
from rolemap.formats.pages.writing import dress, finished, folder, in_markdown, parts_named
from rolemap.formats.safe_file import read
from rolemap.formats.visible import visible
from rolemap.model.errors import RoleMapError
from rolemap.model.text import Text, text

if TYPE_CHECKING:
    from rolemap.formats.pages.sandbox import Sandbox

SUFFIXES = (".html.j2", ".md.j2")
_LARGEST = 2**20
_LONGEST_PROBLEM = 300
_WHOLE = 0.75
# What a template can make Python raise: everything that says that values do not fit together.
_FAULTS = (
    TypeError,
    ValueError,
    LookupError,
    ArithmeticError,
    AttributeError,
    AssertionError,
    RecursionError,
    MemoryError,
    SyntaxError,
    RuntimeError,
)


class BadTemplate(RoleMapError):
    """A template of a user that cannot be found, read or filled."""


@dataclass(frozen=True, slots=True)
class OwnPage:
    """A template of a user.

    Attributes:
        path: its file.
        source: what is in it.
    """

    path: Path
    source: str

    @property
    def suffix(self) -> str:
        """What the pages are that it makes, ".html" or ".md"."""
        return Path(self.path.name.casefold().removesuffix(".j2")).suffix

    def exporter(self) -> Exporter:
        """An exporter that fills it; problems are told unless somebody says otherwise."""
        return Exporter(self.suffix, "report", self.path.name, self.write, findings=True)

    def write(self, handout: Handout) -> bytes:
        """Fill it.

        Raises:
            BadTemplate: it has a fault, or takes too much; the message says where.
            DoesNotFit: what is handed out is more than a page can show.
            Cancelled: somebody no longer wants it.
        """
        return _filled(self, handout)


def own_folder() -> Path:
    """Where templates are that can be named without a path; it may not exist yet."""
    return places.data() / "exports"


def own_page_names() -> tuple[str, ...]:
    """The names of the templates there, with their suffixes, sorted; nothing is read."""
    found: list[str] = []
    with suppress(OSError):
        found = [one.name for one in own_folder().iterdir() if _is_template(one.name)]
    return tuple(sorted(found))


def _is_template(name: str) -> bool:
    return name.casefold().endswith(SUFFIXES)


def own_page(wanted: str, output: Path | None = None) -> OwnPage:
    """The template with this path, or this name in the user's own folder.

    Args:
        wanted: a path, or a name with or without its suffix.
        output: the file to be written: of two templates with the same name that of its kind.

    Raises:
        BadTemplate: there is none, or it is none.
        ReadFailed: it cannot be read.
    """
    path = _found(wanted, output)
    if not _is_template(path.name):
        raise BadTemplate(
            text("The name of a template ends in .html.j2 or .md.j2, not “{name}”.", name=path.name)
        )
    data, _ = read(path, most=_LARGEST)
    try:
        return OwnPage(path, data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise BadTemplate(
            text("“{name}” is no template: it is not UTF-8 text.", name=path.name)
        ) from error


def _found(wanted: str, output: Path | None) -> Path:
    path = Path(wanted)
    if path.name != wanted or path.is_file():
        return path
    # Compared with a list and never made part of a path.
    known = own_page_names()
    endings = sorted(SUFFIXES, key=lambda one: output is None or not _makes(one, output))
    for name in (wanted, *(wanted + ending for ending in endings)):
        if name in known:
            return own_folder() / name
    raise BadTemplate(
        text(
            "There is no template “{name}”, neither here nor in “{folder}”, which has {known}.",
            name=wanted,
            folder=str(own_folder()),
            known=", ".join(known) or text("none"),
        )
    )


def _makes(ending: str, output: Path) -> bool:
    return output.name.casefold().endswith(ending.removesuffix(".j2"))


def _filled(page: OwnPage, handout: Handout) -> bytes:
    from jinja2 import FileSystemLoader, TemplateError, TemplateNotFound

    from rolemap.formats.pages.sandbox import Sandbox

    def as_it_is(value: object) -> object:
        return value

    write: Callable[[object], object] = in_markdown if page.suffix == ".md" else as_it_is
    sandbox = Sandbox(FileSystemLoader(folder()), Budget(), write)
    try:
        return _pieces(page, handout, sandbox)
    except TooMuch as error:
        raise _bad(page, error, error.message) from error
    except TemplateNotFound as error:
        why = text("it builds on “{name}”, which is not there", name=_said(str(error.name)))
        raise _bad(page, error, why) from error
    except TemplateError as error:
        raise _bad(page, error, _said(error.message or type(error).__name__)) from error
    except _FAULTS as error:
        raise _bad(page, error, _fault(error)) from error


def _pieces(page: OwnPage, handout: Handout, sandbox: "Sandbox") -> bytes:
    code = sandbox.compile(page.source, page.path.name, str(page.path))
    template = sandbox.template_class.from_code(sandbox, code, sandbox.make_globals(None), None)
    parts = parts_named(sandbox, page.path.name, page.source)
    data = page_data(handout, parts)
    values = {name: plain(value) for name, value in data.items()} | dress(handout)
    pieces: list[str] = []
    size = 0
    for piece in template.generate(values):
        pieces.append(piece)
        size += len(piece.encode())
        if size > MOST_BYTES:
            raise TooMuch(
                text("it writes more than {most} MB", most=MOST_BYTES // 1_000_000),
            )
        if len(pieces) % 1_000 == 0:
            handout.progress(_WHOLE)
    return finished("".join(pieces))


def _bad(page: OwnPage, error: Exception, why: str | Text) -> BadTemplate:
    line = _line(page, error)
    kind = type(error).__name__
    if line is None:
        return BadTemplate(
            text("“{name}” cannot be filled in: {why}.", name=page.path.name, why=why), detail=kind
        )
    return BadTemplate(
        text(
            "“{name}” cannot be filled in, line {line}: {why}.",
            name=page.path.name,
            line=line,
            why=why,
        ),
        detail=kind,
    )


def _line(page: OwnPage, error: Exception) -> int | None:
    """The line of the template at which it went wrong, or None."""
    lineno: object = getattr(error, "lineno", None)
    if isinstance(lineno, int) and not isinstance(error, SyntaxError):
        return lineno
    trace: TracebackType | None = error.__traceback__
    lines = [line for frame, line in walk_tb(trace) if frame.f_code.co_filename == str(page.path)]
    return lines[-1] if lines else None


def _said(words: str) -> str:
    short = words if len(words) <= _LONGEST_PROBLEM else f"{words[:_LONGEST_PROBLEM]}…"
    return visible(short).rstrip(".")


def _fault(error: Exception) -> str | Text:
    match error:
        case RecursionError():
            return text("it calls itself without an end")
        case MemoryError():
            return text("it takes too much memory")
        case SyntaxError():
            return text("it is nested too deeply")
        case _:
            return _said(str(error) or type(error).__name__)

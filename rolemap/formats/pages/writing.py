"""Fills templates: the shipped ones with all that belongs to a page, and what both kinds share.

Jinja2 is imported when a page is written: it takes as long as the rest of the command line.
"""

import base64
import hashlib
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING

from rolemap import places
from rolemap.formats.handout import Handout
from rolemap.formats.markdown import as_line
from rolemap.formats.pages.page_data import PARTS, page_data
from rolemap.formats.visible import visible

if TYPE_CHECKING:
    from jinja2 import Environment
    from markupsafe import Markup

SUFFIX = ".j2"
_PIECES = 500


def folder() -> str:
    """Where the shipped templates are."""
    return str(places.resources() / "exports")


def shipped_page(handout: Handout, template: str, *, told: bool, wide: bool = False) -> bytes:
    """Fill a shipped template.

    Args:
        handout: what is handed out.
        template: the name of its file without ".j2", such as "report.html".
        told: whether problems are usually told in it.
        wide: whether it is printed on pages that are wider than high.

    Raises:
        DoesNotFit: it is more than a page can show.
        Cancelled: somebody no longer wants it.
    """
    handout = handout.with_progress(_only_rising(handout.progress))
    environment = _environment(markdown=template.endswith(".md"))
    name = template + SUFFIX
    parts = parts_named(environment, name)
    values = page_data(handout, parts, told=told) | dress(handout, wide=wide)
    pieces: list[str] = []
    for number, piece in enumerate(environment.get_template(name).generate(values)):
        pieces.append(piece)
        if number % _PIECES == 0:
            handout.progress(0.75)
    page = finished("".join(pieces))
    handout.progress(1)
    return page


def filled(template: str, values: Mapping[str, object]) -> bytes:
    """Fill a shipped template that is no hand-out of a plan, for paper of the usual size.

    Args:
        template: the name of its file without ".j2".
        values: what it names beside the style and the policy of the page.
    """
    page = _environment(markdown=False).get_template(template + SUFFIX)
    return finished(page.render({**values, **_dress("A4", wide=False)}))


def finished(page: str) -> bytes:
    """The bytes of a page that has been filled in."""
    return (visible(page, keep="\n").rstrip("\n") + "\n").encode()


def _only_rising(progress: Callable[[float], None]) -> Callable[[float], None]:
    """The parts count for themselves; what is told never falls."""
    highest = 0.0

    def told(fraction: float) -> None:
        nonlocal highest
        highest = max(highest, fraction)
        progress(highest)

    return told


@cache
def _environment(*, markdown: bool) -> "Environment":
    """Where shipped templates are filled, each parsed once; they are ours and need no sandbox."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(folder()),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=in_markdown if markdown else None,
        auto_reload=False,
    )


def in_markdown(value: object) -> object:
    """A value as it is put into Markdown: words stay words, marks are the template's alone."""
    from markupsafe import Markup

    if isinstance(value, str) and not isinstance(value, Markup):
        return Markup(as_line(value))  # noqa: S704, escaped right here
    return value


def parts_named(environment: "Environment", name: str, source: str | None = None) -> set[str]:
    """The parts of the plain data that a template names, in itself or in what it is built on.

    Raises:
        TemplateError: it cannot be parsed, or builds on what is not there.
    """
    from jinja2.meta import find_referenced_templates, find_undeclared_variables

    found: set[str] = set()
    seen_names = {name}
    waiting = [source if source is not None else _source(environment, name)]
    while waiting:
        tree = environment.parse(waiting.pop())
        found |= find_undeclared_variables(tree)
        for other in find_referenced_templates(tree):
            if other is None:
                return set(PARTS)  # which one it is turns out when it is filled in
            if other not in seen_names:
                seen_names.add(other)
                waiting.append(_source(environment, other))
    return found & PARTS.keys()


def _source(environment: "Environment", name: str) -> str:
    assert environment.loader is not None
    return environment.loader.get_source(environment, name)[0]


def dress(handout: Handout, *, wide: bool = False) -> "dict[str, Markup | str]":
    """The style and the script of a page, and a policy that lets nothing else in."""
    return _dress(handout.options.paper, wide=wide)


def _dress(paper: str, *, wide: bool) -> "dict[str, Markup | str]":
    from markupsafe import Markup

    style = _file("page.css").replace("@paper", paper)
    style = style.replace("@way", "landscape" if wide else "portrait")
    script = _file("sort.js")
    return {
        "style": Markup(style),  # noqa: S704, a file of ours and no words of the user
        "script": Markup(script),  # noqa: S704
        "style_hash": _hash(style),
        "script_hash": _hash(script),
    }


def _hash(words: str) -> str:
    """As a content security policy names an inline style or script that is allowed."""
    digest = hashlib.sha256(words.encode()).digest()
    return f"sha256-{base64.b64encode(digest).decode()}"


@cache
def _file(name: str) -> str:
    return (places.resources() / "exports" / name).read_text("utf-8")

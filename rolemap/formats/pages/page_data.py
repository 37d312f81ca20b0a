"""The plain data of a page, put together once for all templates."""

from collections.abc import Callable, Collection, Mapping

from rolemap.formats.handout import Handout
from rolemap.formats.pages.data import Letter
from rolemap.formats.pages.judged_data import (
    accepted_data,
    findings_data,
    metrics_data,
    requirements_data,
)
from rolemap.formats.pages.people_data import load_data, people_data
from rolemap.formats.pages.plan_data import handoffs_data, matrix_data, stages_data
from rolemap.formats.pages.source import Source, seen, tone_of
from rolemap.formats.pages.summary import counts_data, summary_data

VERSION = 1


def _letters(source: Source) -> list[Letter]:
    return [
        {
            "letter": one.letter,
            "name": one.name,
            "meaning": one.meaning,
            "tone": tone_of(one.sense),
        }
        for one in source.handout.org.scheme.letters
    ]


def _date(source: Source) -> str:
    dated = source.handout.options.dated
    return dated.isoformat() if dated else ""


# What a template can ask for. Another one is another line here, and one in docs/exports-pages.md.
PARTS: Mapping[str, Callable[[Source], object]] = {
    "version": lambda _: VERSION,
    "title": lambda source: seen(source.handout.org.settings.name),
    "story": lambda source: seen(source.handout.org.settings.story),
    "date": _date,
    "by": lambda source: source.handout.options.by,
    "paper": lambda source: source.handout.options.paper,
    "whole": lambda source: source.handout.shown is None,
    "problems": lambda source: source.told,
    "scheme": lambda source: source.handout.org.scheme.name,
    "letters": _letters,
    "counts": counts_data,
    "summary": summary_data,
    "stages": stages_data,
    "matrix": matrix_data,
    "findings": findings_data,
    "accepted": accepted_data,
    "load": load_data,
    "people": people_data,
    "handoffs": handoffs_data,
    "requirements": requirements_data,
    "metrics": metrics_data,
}


def page_data(
    handout: Handout, parts: Collection[str] | None = None, *, told: bool = True
) -> dict[str, object]:
    """The plain data of what is handed out.

    Args:
        handout: what is handed out.
        parts: names of `PARTS`, so that nothing is worked out in vain; None for all.
        told: whether problems are told, unless the options say so.

    Raises:
        DoesNotFit: it is more than a page can show.
        Cancelled: somebody no longer wants it.
    """
    source = Source(handout, handout.with_findings(told))
    wanted = [name for name in PARTS if parts is None or name in parts]
    found: dict[str, object] = {}
    for number, name in enumerate(wanted):
        handout.progress(0.7 * number / len(wanted))
        found[name] = PARTS[name](source)
    return found

"""What holds for the whole organisation: name, letters, limits, and unknown parts of the file."""

from collections.abc import Iterator

from rolemap.model.letters import SCHEMES
from rolemap.model.records import Limits, Settings
from rolemap.model.text import Figure, Plural, Text, Value, text
from rolemap.planning.comparing.fields import changed, fields_told, unknown_told
from rolemap.planning.comparing.phrases import share
from rolemap.planning.comparing.sentence import Sentence, sentence
from rolemap.planning.comparing.sides import Sides

_SKIPPED = ("name", "scheme", "limits")
# What each limit is called, as in the panel that shows it.
LIMITS = {
    "on_call_share": text("Time on call"),
    "people_per_slot_and_site": text("Rota of each site"),
    "responsible": text("People responsible"),
    "load": text("Load"),
    "bus_factor": text("Bus factor"),
    "uncovered": text("Work uncovered"),
    "consulted": text("People consulted"),
    "informed": text("People informed"),
    "stages": text("Stages worked on"),
    "team_smallest": text("Smallest team"),
    "team_largest": text("Largest team"),
    "confirmed_days": text("Confirmed within"),
    "accountable_share": text("Share of answers"),
    "simple_domains": text("Simple work"),
    "complicated_domains": text("Complicated work"),
    "alike_roles": text("Roles alike"),
    "reports": text("Direct reports"),
    "opens": text("Hangs on one"),
    "smaller_track": text("Smaller track"),
    "calendar_gap": text("Calendar against plan"),
}


def settings_told(sides: Sides) -> Iterator[Sentence]:
    """What has changed in the settings."""
    settings = sides.after.settings
    if sides.scheme != settings.scheme:
        yield _switched(sides, settings)
    for before, after in sides.pairs(Settings):
        assert before is not None
        assert after is not None
        if before.name != after.name:
            said = changed(text("The plan"), text("name"), _quoted(before), _quoted(after))
            yield sentence(after, "renamed", said, (after.id,))
        yield from fields_told(before, after, text("The plan"), _SKIPPED)
        yield from _limits(before.limits, after.limits, after)


def _quoted(settings: Settings) -> Text | None:
    return text("“{name}”", name=settings.name) if settings.name else None


def _switched(sides: Sides, settings: Settings) -> Sentence:
    values = {"after": _scheme(settings.scheme), "before": _scheme(sides.scheme)}
    said = text("The letters are now those of {after}, were those of {before}", **values)
    if sides.translated:
        with_it = Plural(
            "1 letter was translated with it", "{count} letters were translated with it"
        )
        said = text("{said}; {rest}", said=said, rest=with_it.of(len(sides.translated)))
    tells = (settings.id, *sorted(sides.translated))
    return sentence(settings, "scheme", said, tells)


def _scheme(name: str) -> str | Text:
    return name if name in SCHEMES else text("“{name}”", name=name)


def _limits(before: Limits, after: Limits, settings: Settings) -> Iterator[Sentence]:
    for field in Limits.model_fields:
        was, now = getattr(before, field), getattr(after, field)
        if was != now:
            called = text("Limit “{name}”", name=LIMITS[field])
            said = text(
                "{name}: now {after}, was {before}",
                name=called,
                after=_number(now),
                before=_number(was),
            )
            yield sentence(settings, f"limits.{field}", said, (settings.id,))
    yield from unknown_told(before, after, text("The limits"), settings)


def _number(value: float) -> Value:
    return share(value) if isinstance(value, float) else Figure(value)


def unknown_parts_told(sides: Sides) -> Iterator[Sentence]:
    """Parts of the file that this version does not know."""
    was, now = sides.before.unknown, sides.after.unknown
    settings = sides.after.settings
    for part in sorted({*was, *now}):
        if part not in now:
            said = text("The part “{part}”, which this version does not know, is gone", part=part)
        elif part not in was:
            said = text("The part “{part}”, which this version does not know, is new", part=part)
        elif was[part] != now[part]:
            said = text(
                "Something in the part “{part}”, which this version does not know, has changed",
                part=part,
            )
        else:
            continue
        yield sentence(settings, "unknown", said, ())

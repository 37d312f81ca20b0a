"""What the headings and names of responsibility charts say: work, parties, stages, notes.

English and German words; content decides where headings say nothing. May import model only.
"""

import re
from collections.abc import Iterable

from rolemap.formats.importing.columns import heading_key
from rolemap.formats.visible import visible

_SHOWN = 60
_LONG_NAME = 60

WORK = (
    "task", "tasks", "activity", "activities", "responsibility", "responsibilities", "step",
    "steps", "deliverable", "deliverables", "work", "work item", "work package", "action",
    "action item", "decision", "milestone", "item", "task name", "task description", "duty",
    "duties", "job", "what", "function", "functions", "capability", "accountability", "process",
    "process step", "artifact", "artefact", "requirement", "use case", "service", "control",
    "project task", "project tasks", "task / activity", "task or deliverable", "feature",
    "project deliverable or activity", "project activity", "key activity", "key activities",
    "aufgabe", "aufgaben", "tätigkeit", "tätigkeiten", "aktivität", "aktivitäten", "arbeitspaket",
    "arbeitsschritt", "schritt", "ergebnis", "lieferobjekt", "maßnahme", "verantwortung",
    "zuständigkeit", "prozess", "prozessschritt", "vorgang",
)  # fmt: skip
PARTY = (
    "role", "roles", "team", "teams", "name", "names", "person", "people", "stakeholder",
    "stakeholders", "member", "members", "team member", "position", "who", "department",
    "departments", "employee", "staff", "resource", "resources", "party", "owner", "group",
    "job title", "project role", "rolle", "rollen", "mitarbeiter", "mitarbeiterin", "abteilung",
    "gruppe", "wer", "beteiligte", "stelle", "funktionsträger", "organisationseinheit",
)  # fmt: skip
STAGE = (
    "stage", "stages", "phase", "phases", "project phase", "workstream", "work stream", "area",
    "category", "domain", "epic", "sprint", "section", "process group", "topic", "milestone phase",
    "lifecycle stage", "life cycle stage", "lifecycle phase", "stream", "theme", "etappe",
    "projektphase", "bereich", "kategorie", "themenbereich", "abschnitt", "teilprojekt",
)  # fmt: skip
NOTES = (
    "notes", "note", "comment", "comments", "remark", "remarks", "description", "details",
    "explanation", "additional notes", "notiz", "notizen", "bemerkung", "bemerkungen", "kommentar",
    "kommentare", "beschreibung", "anmerkung", "anmerkungen", "erläuterung", "hinweis", "hinweise",
)  # fmt: skip
OTHERS = (
    "problems", "no", "no.", "nr", "nr.", "number", "nummer", "id", "#", "wbs", "ref", "reference",
    "index", "step no.", "status", "state", "progress", "% complete", "due", "due date", "deadline",
    "start", "start date", "end", "end date", "finish", "date", "datum", "duration", "dauer",
    "priority", "priorität", "effort", "aufwand", "hours", "stunden", "cost", "kosten", "budget",
    "fällig", "fällig am", "frist", "beginn", "ende", "total", "totals", "sum", "count", "summe",
    "gesamt", "anzahl", "link", "links", "url", "tool", "tools", "system", "systems", "risk",
    "last updated", "updated", "created", "tags", "frequency", "check", "complete", "done",
    "estimate", "location", "version",
)  # fmt: skip

_PEOPLE_HEADINGS = (
    "name", "names", "person", "people", "employee", "member", "members", "team member",
    "mitarbeiter", "mitarbeiterin", "staff",
)  # fmt: skip
_TEAM_HEADINGS = ("team", "teams", "department", "departments", "abteilung", "group", "gruppe")


def _words(several: str) -> frozenset[str]:
    return frozenset(several.split())


_TEAMS = _words("""
    team teams squad squads department departments dept committee crew guild chapter tribe abteilung
    ausschuss
""")
# What the names of parties end in, and what the names of work begin with.
_PARTIES = _TEAMS | _words("""
    manager managers lead leads leader head owner owners engineer engineers scientist scientists
    analyst analysts architect architects sponsor developer developers director officer admin
    administrator administrators designer tester testers coordinator consultant specialist expert
    experts steward stewards user users client customer customers vendor vendors supplier board
    office president vp ceo cto cio cfo coo ciso cdo pm po pmo qa ba sme smes hr it dba sre mle ds
    de devops legal marketing sales finance operations ops staff member members contributor master
    stakeholder stakeholders editor writer researcher programmer supervisor assistant auditor
    counsel intern chair secretary reviewer approver maintainer maintainers agent partner partners
    executive executives group support security leiter leiterin leitung entwickler entwicklerin
    ingenieur ingenieurin kunde auftraggeber berater beraterin chef vorstand mitarbeiter redaktion
""")
_VERBS = _words("""
    define build train deploy monitor review approve write create test plan design develop collect
    clean label prepare evaluate choose select set setup run manage document publish release
    prioritise prioritize gather identify analyse analyze implement configure maintain update
    deliver schedule report audit validate verify assess agree sign hire budget roll migrate retrain
    launch draft produce provide perform conduct ensure establish execute host draw make check
    measure fix close open order buy sell ship send track decide communicate estimate negotiate
    research hold organise organize determine finalise finalize complete submit obtain apply map
    integrate version archive rotate restore back patch upgrade install onboard coordinate
    facilitate present escalate triage respond resolve answer deprecate
""")
_TOTAL = re.compile(
    r"(?i)^\W*(?:(?:sub-?|grand )?totals?|sum|count|summe|gesamt|anzahl)\W*"
    r"(?:$|of\b|von\b|der\b|(?:responsible|accountable|consulted|informed|[a-z]{1,2})\W*$)"
    r"|^\W*(?:#|no\.? of|number of)\s"
)
_NUMBER = re.compile(r"(?i)^\W*(?:[a-z]{0,4}[-.]?)?\d+(?:[.\-]\d+)*[.):]?$")
_LEADING_NUMBER = re.compile(r"^\W*(\d+(?:[.\-]\d+)*)")
_MARKUP = re.compile(r"(\*\*\*|\*\*|__|\*|_|`)(?=\S)(.*\S)\1", re.DOTALL)
_NAME_PART = re.compile(r"[^\W\d_][\w'’.-]*")
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_ABOUT = re.compile(r"\s+[-–—]\s+|:\s+|\n")
_CHART = re.compile(
    r"(?i)\b(?:d?ra[s]?ci(?:[- ]?vs)?|raci|daci|rapid|responsibility|responsibilities|assignment|"
    r"verantwortungsmatrix|decisions?|roles?|rollen|matrix|matrices|chart|charts|table|template|example|diagram|model|the|for|of|and|a|an|in|"
    r"verantwortlichkeiten|verantwortlichkeitsmatrix|matrixtabelle|vorlage|für|der|die|das)\b"
)
_CHART_START = re.compile(
    r"(?i)^\W*(?:the\s+)?(?:sample\s+|example\s+)?"
    r"(?:raci[- ]?vs|d?ras?ci|daci|rapid|responsibilit(?:y|ies)"
    r"(?:\s+assignment)?|verantwortlichkeits)[- ]?(?:matrix|chart|table|diagram|template|model)*"
    r"(?:\s+(?:template|example))?\s*(?:(?:for|of|für)\b|[-–—:|])\s*(?:the\b)?\s*"
)
_SHEET = re.compile(r"(?i)^(?:sheet|tabelle|table|blatt|feuil|hoja|worksheet)?\s*\d*$")


def keys(words: Iterable[str]) -> frozenset[str]:
    """What headings have in common that go by one of these words."""
    return frozenset(map(heading_key, words)) - {""}


WORK_KEYS, PARTY_KEYS, STAGE_KEYS = keys(WORK), keys(PARTY), keys(STAGE)
NOTES_KEYS, OTHER_KEYS = keys(NOTES), keys(OTHERS)
_PEOPLE_KEYS, _TEAM_KEYS = keys(_PEOPLE_HEADINGS), keys(_TEAM_HEADINGS)


def corner_of(words: str) -> str:
    """What a heading above names says they are: "work", "party", "stage" or "" for unknown.

    Of "Task / Role", the first says what stands below.
    """
    for part in (words, *re.split(r"[/\\|→↓\n]+", words)):
        key = heading_key(part)
        for said, known in (("work", WORK_KEYS), ("stage", STAGE_KEYS), ("party", PARTY_KEYS)):
            if key in known:
                return said
    return ""


def kind_of_party(name: str, heading: str) -> str:
    """What a party is by its name and by the heading above such names: roles are the rule.

    Whoever stands below "Name" or has an e-mail is a person; whatever stands below "Team", or whose
    last word is one such as "team" or "department", is a team; anything else is a role.
    """
    above = heading_key(heading)
    if above in _PEOPLE_KEYS or _EMAIL.search(name) or re.fullmatch(r"@[\w-]+", name.strip()):
        return "person"
    words = name.casefold().split()
    if above in _TEAM_KEYS or (words and words[-1].strip(".,()") in _TEAMS):
        return "team"
    return "role"


def likeness(names: Iterable[str]) -> float:
    """From -1, where all names look like work, to 1, where all look like parties."""
    found = [_looks(name) for name in names if name.strip()]
    return sum(found) / len(found) if found else 0.0


def _looks(name: str) -> float:
    words = [one.casefold() for one in re.findall(r"[^\W\d_]+", shown_name(name)[0])]
    if not words:
        return 0.0
    if words[-1] in _PARTIES or (words[0] in _PARTIES and len(words) <= 2):
        return 1.0
    if words[0] in _VERBS or (words[0].endswith("ing") and len(words) > 1):
        return -1.0
    return -0.3 if len(words) > 2 else 0.0


def looks_like_a_person(name: str) -> bool:
    """Whether a name is two or three words with capitals, and none that roles end in."""
    words = name.split()
    return (
        2 <= len(words) <= 3
        and all(_NAME_PART.fullmatch(one) and one[0].isupper() for one in words)
        and not any(one.casefold() in _PARTIES or one.isupper() for one in words)
    )


def is_number(words: str) -> bool:
    """Whether words only number something: "1.2", "WP3", "4)"."""
    return len(words) <= 20 and _NUMBER.match(words.strip()) is not None


def depth(words: str) -> int:
    """How deep a numbering goes: 2 for "1.2 Define", 0 for none."""
    found = _LEADING_NUMBER.match(words[:40])
    return len(re.split(r"[.\-]", found[1])) if found else 0


def is_total(words: str) -> bool:
    """Whether a row or column with this heading counts the others."""
    return _TOTAL.match(words[:80]) is not None


def email_of(words: str) -> str:
    """The e-mail address in words, or ""."""
    found = _EMAIL.search(words[:1_000])
    return found[0] if found else ""


def without_markup(words: str) -> str:
    """Words without the signs of Markdown around all of them."""
    found = _MARKUP.fullmatch(words.strip()) if words[:1] in "*_` " else None
    return found[2].strip() if found else words.strip()


def is_bold(words: str) -> bool:
    """Whether words stand between the signs of Markdown for what is strong."""
    stripped = words.strip()
    return len(stripped) > 4 and stripped[:2] in ("**", "__") and stripped[-2:] == stripped[:2]


def shown_name(words: str) -> tuple[str, str]:
    """A name, and what a long heading says about it behind a dash, colon or line break."""
    if len(words) > _LONG_NAME:
        found = _ABOUT.search(words)
        if found and 0 < found.start() <= _LONG_NAME:
            return words[: found.start()].strip(), words[found.end() :].strip()
    return words, ""


def quoted(words: str) -> str:
    """Words of a source as a remark shows them: on one line, and not too many."""
    short = " ".join(words[:1_000].split())
    return visible(short if len(short) <= _SHOWN else short[: _SHOWN - 1] + "…")


def subject_of(title: str) -> str:
    """What a title speaks of: "RACI Chart for the Launch" of "Launch"; "" for any chart's."""
    title = title.strip().lstrip("#").strip()
    rest = _CHART_START.sub("", title[:500], count=1).strip(" -–—:|")
    if not any(one.isalnum() for one in _CHART.sub("", rest)):
        return ""
    return rest


def is_usual_sheet(name: str) -> bool:
    """Whether a sheet is called what programs call any sheet."""
    return _SHEET.match(name.strip()) is not None

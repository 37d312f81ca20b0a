"""RM109: models are deployed, and nobody is to roll back, retrain or decommission them."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from weakref import WeakKeyDictionary

from rolemap.analysis.facts import Facts
from rolemap.analysis.finding import Finding, Severity
from rolemap.analysis.kinds import stems, words_of
from rolemap.analysis.rule import rule
from rolemap.analysis.wording import things
from rolemap.model.change import Change
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Record, Responsibility, Stage
from rolemap.model.text import Text, in_a_row, text

# The beginnings of words, as in `kind_table`.
_DEPLOYS = "deploy rollout roll_out canary =serving produktivsetz ausroll bereitstell"
_ROLL_BACK, _RETRAIN, _DECOMMISSION = "roll back", "retrain", "decommission"
_WORDS = {
    _ROLL_BACK: "rollback roll_back rolling_back revert back_out zurückroll rücknahme",
    _RETRAIN: "retrain continuous_train re_train train_again nachtrain nachtrainier neutrainier",
    _DECOMMISSION: (
        "decommission retire =retirement sunset withdraw shut_down switch_off end_of_life "
        "stilllegung abschalt ausmuster"
    ),
}
# The items of the catalogues that are the same work.
_ITEMS = {
    "mlts-infra-7": _ROLL_BACK,
    "stage-deployment-8": _ROLL_BACK,
    "mlops-22": _RETRAIN,
    "stage-maintenance-6": _RETRAIN,
    "stage-maintenance-9": _DECOMMISSION,
}
_SAID: dict[str, Text] = {
    _ROLL_BACK: text("roll back"),
    _RETRAIN: text("retrain"),
    _DECOMMISSION: text("decommission"),
}

# What is missing in which stage: worked out once for each Org, and let go with it.
_known: WeakKeyDictionary[Org, Mapping[Id, tuple[str, ...]]] = WeakKeyDictionary()


def _renames_work(change: Change) -> bool:
    return any(_named(edit.before) != _named(edit.after) for edit in change.edits.values())


def _named(record: Record | None) -> object:
    match record:
        case Responsibility():
            return record.name, record.covers, record.stage
        case Stage():
            return record.name, record.rank
        case _:
            return None


@rule(
    "RM109",
    about=Stage,
    severity=Severity.WARNING,
    source="Breck et al. 2017, The ML Test Score; NIST AI Risk Management Framework",
    shifts={"small": "softer", "regulated": "harder"},
    spreads=_renames_work,
)
def no_way_back(facts: Facts, stage: Stage) -> Iterator[Finding]:
    """Models are deployed, and nobody is to roll back, retrain or decommission them.

    That models are deployed is told by the words of responsibilities, or of a stage in which there
    are any. What is missing is told by words too, or by the items of a catalogue that a
    responsibility covers. Only what is on the map nowhere is reported here, at the first stage that
    deploys; where it is there and nobody owns it, that is said of the responsibility itself.

    Why it matters:
        A model that is worse than the one before has to go back within minutes, and that has to
        have been tried. One that grows old gives worse answers every week without an alarm. And
        one that nobody may switch off runs, costs and answers wrongly for years.

    What to do:
        Take the missing ones from the catalogue (“Everything by stage”) onto the map and give each
        an owner. If a platform team elsewhere does it, put it on the map with that team's name, or
        accept it with that reason.

    Source:
        Breck et al. (2017), The ML Test Score: models can be rolled back quickly and safely, and
        the effect of their age is known. NIST AI Risk Management Framework (2023), Govern 1.7:
        there are processes for decommissioning.

    Bad:
        stage Serve; responsibility Deploy the model in Serve; responsibility Retrain it in Serve

    Good:
        stage Serve; responsibility Deploy the model in Serve; responsibility Retrain it in Serve
        responsibility Rollback in Serve; responsibility Decommission in Serve
    """
    missing = _missing(facts.org).get(stage.id, ())
    if not missing:
        return
    words = in_a_row([_SAID[task] for task in missing])
    deploying = [work.name for work in facts.works_in(stage.id) if _is(work.name, _DEPLOYS)]
    yield no_way_back.finding(
        (stage.id,),
        text("“{stage}” deploys, and nobody is named to {tasks}", stage=stage.name, tasks=words),
        *([text("What deploys: {names}", names=things(deploying))] if deploying else []),
        brief=text("nobody is named to {tasks}", tasks=words),
    )


def _missing(org: Org) -> Mapping[Id, tuple[str, ...]]:
    """The first stage that deploys, with what is missing; empty where nothing is."""
    found = _known.get(org)
    if found is None:
        first = next((stage for stage in org.stages() if _deploys(org, stage)), None)
        there = {task for work in org.all(Responsibility) for task in _tasks(work)} if first else ()
        missing = tuple(task for task in _WORDS if task not in there)
        found = _known[org] = {first.id: missing} if first and missing else {}
    return found


def _deploys(org: Org, stage: Stage) -> bool:
    works = org.responsibilities_in(stage.id)
    named = bool(works) and _is(stage.name, _DEPLOYS)
    return named or any(_is(work.name, _DEPLOYS) for work in works)


def _tasks(work: Responsibility) -> set[str]:
    """Which of the tasks a responsibility is."""
    covered = {_ITEMS[item] for item in work.covers if item in _ITEMS}
    return covered | {task for task, words in _WORDS.items() if _is(work.name, words)}


@lru_cache(maxsize=32768)
def _is(name: str, table: str) -> bool:
    return bool(stems(table).found_in(words_of(name)))

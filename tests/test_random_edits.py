"""The random user really tries everything, and the same seed tells the same story."""

from collections import Counter
from random import Random

from hypothesis import given

from rolemap.analysis.catalogue import rules
from rolemap.analysis.engine import analyse
from rolemap.model.errors import Rejected
from tests.analysis.test_rule_oracles_c import CODES as OF_TITLES
from tests.analysis.test_rule_oracles_d import CODES as OF_PEOPLE
from tests.analysis.test_rule_oracles_e import CODES as OF_NAMES
from tests.model.verbs import verbs
from tests.random_edits import START, TODAY, VERBS, User, random_moves, random_org, seeds


def test_every_verb_is_tried() -> None:
    assert set(VERBS) == set(verbs().values())


def test_every_verb_succeeds_and_most_are_refused_at_times() -> None:
    done, refused = Counter[str](), Counter[str]()
    for seed in range(30):
        org = random_org(seed)
        for verb, wish in VERBS.items():
            try:
                change = wish(User(org, Random(seed)))
                org.apply(change)
            except Rejected:
                refused[verb.__name__] += 1
            else:
                done[verb.__name__] += bool(change)
    assert not {verb.__name__ for verb in VERBS} - set(+done)
    assert len(refused) > 10


@given(seeds)
def test_every_state_is_sound_and_every_change_leads_back(seed: int) -> None:
    for move in random_moves(seed, 30):
        assert type(move.after).of(*move.after.records()).same_as(move.after)
        assert move.after.apply(move.change.inverse()).same_as(move.before)


def test_a_seed_tells_the_same_story() -> None:
    assert random_org(7).same_as(random_org(7))
    assert not random_org(7).same_as(random_org(8))


def test_a_random_user_gives_every_rule_something_to_find() -> None:
    """Otherwise the laws of the analysis would hold for want of findings.

    The rules with a random user of their own want what is rare here: many people with titles,
    skills and tracks.
    """
    every = [one for seed in range(120) for one in analyse(random_org(seed), TODAY)]
    found = {finding.code for finding in every}
    assert not {rule.code for rule in rules()} - found - {*OF_TITLES, *OF_PEOPLE, *OF_NAMES}
    assert any(finding.accepted for finding in every)


def test_the_start_is_an_organisation_to_work_on() -> None:
    assert len(list(START.records())) > 20

"""When a wide rule must judge everything again."""

from hypothesis import given

from rolemap.analysis.catalogue import wide_rules
from rolemap.formats.notation import parse
from rolemap.model.change import Change
from rolemap.model.edits.fields import set_fields
from rolemap.model.edits.remove import remove
from rolemap.model.edits.reporting import report_to
from tests.random_edits import random_moves, seeds


@given(seeds)
def test_a_change_spreads_as_far_as_the_furthest_part_of_it(seed: int) -> None:
    """Whatever else is changed in the same step makes it reach no less far, and no further."""
    for move in random_moves(seed, 30):
        parts = [Change({one: edit}) for one, edit in move.change.edits.items()]
        for rule in wide_rules():
            assert rule.spreads is not None
            assert rule.spreads(move.change) == any(map(rule.spreads, parts)), rule.code


def test_some_changes_spread_and_some_do_not() -> None:
    moves = [move for seed in range(80) for move in random_moves(seed, 20)]
    for rule in wide_rules():
        assert rule.spreads is not None
        assert {rule.spreads(move.change) for move in moves} == {True, False}, rule.code


def test_what_another_name_cannot_change_is_not_judged_again() -> None:
    org = parse("stage Train; responsibility Evaluate in Train; person Ana; person Ben")
    work = set_fields(org, "responsibility-evaluate", name="Check")
    person = set_fields(org, "person-ana", name="Zoe")
    spreads = {rule.code: rule.spreads for rule in wide_rules() if rule.spreads is not None}
    assert not spreads["RM304"](work)
    assert spreads["RM304"](remove(org, "responsibility-evaluate"))
    assert not spreads["RM604"](person)
    assert spreads["RM604"](report_to(org, "person-ana", "person-ben"))

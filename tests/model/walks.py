"""A walk of an organisation through verbs that hypothesis chooses."""

from hypothesis import strategies as st

from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from tests.model.verbs import arguments, call, verbs

VERBS = verbs()


def walked(data: st.DataObject, start: Org, most: int = 8) -> list[Org]:
    """The states that some verbs lead through, `start` first; refused wishes leave no trace."""
    states = [start]
    for number in range(data.draw(st.integers(0, most))):
        org = states[-1]
        verb = VERBS[data.draw(st.sampled_from(sorted(VERBS)))]
        given = data.draw(arguments(verb, org))
        try:
            states.append(org.apply(call(verb, org, given, prefix=f"new{number}-")))
        except Rejected:
            continue
    return states

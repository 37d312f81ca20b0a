"""Whatever a user does, in whatever order: the organisation is sound, and undo leads back."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from rolemap.model.change import Change
from rolemap.model.diff import diff
from rolemap.model.errors import Rejected
from rolemap.model.org import Org
from tests.model.samples import SAMPLES, content, is_whole, look_ups, slow_look_ups
from tests.model.verbs import arguments, call
from tests.model.walks import VERBS


class RandomUser(RuleBasedStateMachine):
    """Edits, undoes and does again; every verb found in the folder is one that may be chosen."""

    @initialize(start=st.sampled_from(sorted(SAMPLES)))
    def open(self, start: str) -> None:
        self.start = self.org = SAMPLES[start]
        self.before = content(self.start)
        self.done: list[Change] = []
        self.undone: list[Change] = []
        self.wishes = 0

    @rule(data=st.data(), verb=st.sampled_from(sorted(VERBS)))
    def edit(self, data: st.DataObject, verb: str) -> None:
        given = data.draw(arguments(VERBS[verb], self.org), label=verb)
        self.wishes += 1
        try:
            change = call(VERBS[verb], self.org, given, prefix=f"new{self.wishes}-")
        except Rejected:
            return
        self.org = self.org.apply(change)  # what a verb promises, the Org must take
        self.done.append(change)
        self.undone.clear()

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        self.undone.append(self.done.pop())
        self.org = self.org.apply(self.undone[-1].inverse())

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        self.done.append(self.undone.pop())
        self.org = self.org.apply(self.done[-1])

    @precondition(lambda self: self.done)
    @rule()
    def squash(self) -> None:
        """All steps as one lead to the same place."""
        whole = Change.joined(self.done)
        assert self.start.apply(whole).same_as(self.org)
        assert whole == diff(self.start, self.org)
        self.done = [whole]

    @invariant()
    def is_sound(self) -> None:
        assert is_whole(self.org)
        assert look_ups(self.org) == slow_look_ups(self.org)

    def teardown(self) -> None:
        org: Org = self.org
        for change in reversed(self.done):
            org = org.apply(change.inverse())
        assert content(org) == self.before == content(self.start)


TestRandomUser = RandomUser.TestCase
TestRandomUser.settings = settings(stateful_step_count=30)

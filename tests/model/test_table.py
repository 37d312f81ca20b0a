"""A Table does what a dict does, and its old versions stay as they were."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from rolemap.model.table import Table

keys = st.integers(0, 150).map(str)
values = st.none() | st.integers(0, 9)


class AgainstADict(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.table: Table[int] = Table()
        self.plain: dict[str, int] = {}
        self.versions: list[tuple[Table[int], dict[str, int]]] = []

    def become(self, edits: dict[str, int | None]) -> None:
        self.versions.append((self.table, dict(self.plain)))
        self.table = self.table.update(edits)
        merged = {**self.plain, **edits}
        self.plain = {key: value for key, value in merged.items() if value is not None}

    @rule(edits=st.dictionaries(keys, values, max_size=5))
    def a_few_edits(self, edits: dict[str, int | None]) -> None:
        self.become(edits)

    @rule(count=st.integers(50, 150), value=values)
    def enough_edits_for_a_new_base(self, count: int, value: int | None) -> None:
        self.become({str(number): value for number in range(count)})

    @rule()
    def loading(self) -> None:
        self.table = Table(dict(self.plain))

    @invariant()
    def says_the_same(self) -> None:
        agree(self.table, self.plain)

    def teardown(self) -> None:
        for table, plain in self.versions:
            agree(table, plain)


def agree(table: Table[int], plain: dict[str, int]) -> None:
    assert dict(table.items()) == plain
    assert sorted(table.values()) == sorted(plain.values())
    assert len(list(table.items())) == len(table) == len(plain)
    for number in range(151):
        assert table.get(str(number)) == plain.get(str(number))
        assert (str(number) in table) == (str(number) in plain)


TestAgainstADict = AgainstADict.TestCase
TestAgainstADict.settings = settings(stateful_step_count=30)


def test_a_large_base_is_shared_until_the_edits_outgrow_its_square_root() -> None:
    """The cost of an edit: without it, each one would copy the whole table."""
    base = {str(number): number for number in range(10_000)}
    table, copies = Table(base), 0
    for number in range(1_000):
        before = table._base
        table = table.update({f"new{number}": number})
        copies += table._base is not before
        assert len(table._recent) <= 105
    assert len(table) == 11_000
    assert 5 <= copies <= 10


def test_a_small_table_waits_for_more_edits_before_it_is_copied() -> None:
    base = {"a": 1}
    table = Table(base)
    for number in range(63):
        table = table.update({str(number): number})
        assert table._base is base
    assert table.update({"last": 1})._base is not base

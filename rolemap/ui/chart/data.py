"""What a chart knows of the organisation, worked out when asked for and kept while it is true."""

from collections.abc import Set
from functools import cached_property

from rolemap.analysis.facts import Facts
from rolemap.analysis.reporting import Forest, Group, forest_of, groups_of, shows_same
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Person, Record, Team, name_of
from rolemap.session.document import Changed
from rolemap.ui.bridge import Bridge
from rolemap.ui.chart.content import BoxContent, box_content, worst
from rolemap.ui.chart.plan import Spot
from rolemap.ui.lens import Light


class _Standing:
    """Who stands where in one state, worked out when first asked for."""

    def __init__(self, org: Org) -> None:
        self._org = org

    @cached_property
    def forest(self) -> Forest:
        return forest_of(self._org)

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        return groups_of(self._org)


class ChartData:
    """Facts, boxes and standing for one chart."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._contents: dict[Spot, BoxContent] = {}
        self._severities: dict[Id, str] = {}
        self.show(bridge.org)

    def show(self, org: Org) -> None:
        """Speak of an organisation, from nothing."""
        self._facts = Facts(org, self._bridge.today)
        self._standing = _Standing(org)
        self._contents.clear()
        self._severities.clear()

    @property
    def org(self) -> Org:
        """What the chart shows."""
        return self._facts.org

    @property
    def forest(self) -> Forest:
        """Who stands under whom."""
        return self._standing.forest

    @property
    def groups(self) -> tuple[Group, ...]:
        """Who is in which team."""
        return self._standing.groups

    def on_change(self, event: Changed) -> tuple[bool, Set[Id] | None]:
        """Take an edit in: whether things stand elsewhere, and who reads anew (None: all)."""
        moved = any(_moves(edit.before, edit.after) for edit in event.change.edits.values())
        if moved:
            self._standing = _Standing(event.after)
        reach = self._bridge.reach(event)
        if reach.everything:
            self._facts = Facts(event.after, self._bridge.today)
            self._contents.clear()
            return moved, None
        self._facts.move_on(event.after, reach.touched)
        touched = set(reach.touched.get(Person.KIND, ()))
        touched |= _named_by(event)
        self._forget(touched)
        return moved, touched

    def on_found(self, ids: Set[Id]) -> Set[Id]:
        """Take other findings in; about whom they are."""
        people = {one for one in ids if self.org.look(Person, one) is not None}
        self._forget(people)
        return people

    def _forget(self, people: Set[Id]) -> None:
        for spot in [spot for spot in self._contents if spot.person in people]:
            del self._contents[spot]
        for one in people:
            self._severities.pop(one, None)

    def content(self, spot: Spot) -> BoxContent:
        """What a box says."""
        found = self._contents.get(spot)
        if found is None:
            person = self.org.get(Person, spot.person)
            findings = self._bridge.findings_on(spot.person)
            found = box_content(self._facts, person, spot.team, findings)
            self._contents[spot] = found
        return found

    def severity(self, person_id: Id) -> str:
        """How bad the worst problem of somebody is; "" for none."""
        found = self._severities.get(person_id)
        if found is None:
            found = worst(self._bridge.findings_on(person_id))
            self._severities[person_id] = found
        return found

    def name(self, record_id: Id) -> str:
        """What somebody or a team is called; "" where it is gone."""
        found = self.org.look(Person, record_id) or self.org.look(Team, record_id)
        return name_of(found) if found is not None else ""

    def lit(self, light: Light) -> Set[Id] | None:
        """Who holds something of what stands out; None where all are alike."""
        if light.ids is None:
            return None
        return {duty.person.id for work in light.ids for duty in self._facts.duties(work)}


def _moves(before: Record | None, after: Record | None) -> bool:
    """Whether an edit lets things stand elsewhere."""
    if isinstance(before, Person) or isinstance(after, Person):
        persons = [one if isinstance(one, Person) else None for one in (before, after)]
        return not shows_same(*persons)
    return isinstance(before, Team) or isinstance(after, Team)


def _named_by(event: Changed) -> set[Id]:
    """Whose boxes name somebody who changed: those below, and members of a team."""
    found: set[Id] = set()
    for record in event.change.records():
        if isinstance(record, Person | Team):
            field = "managers" if isinstance(record, Person) else "teams"
            for org in (event.before, event.after):
                found |= {one.id for one in org.referring(Person, field, record.id)}
    return found

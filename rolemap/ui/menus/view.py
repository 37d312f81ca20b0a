"""The menu View."""

from rolemap.ui.hands import Hands
from rolemap.ui.menus.entry import SEPARATOR, Entries, Entry, later

VIEWS = {
    "map": later("&Map"),
    "matrix": later("M&atrix"),
    "people": later("&People"),
    "handoffs": later("Ha&nd-offs"),
}


def _on_map(hands: Hands) -> bool:
    return hands.on_map


def _zooms(hands: Hands) -> bool:
    return hands.view.zoom is not None


def _zoom(name: str, text: str, how: str, keys: tuple[str, ...], icon: str = "") -> Entry:
    """An entry that zooms the view in the middle, where that can be zoomed."""
    return Entry(name, text, lambda w: getattr(w.view.zoom, how)(), keys, icon, _zooms)


VIEW: Entries = (
    *(
        Entry(
            f"view_{name}",
            words,
            lambda w, name=name: w.show_view(name),
            (f"Ctrl+{number}",),
            choice="view",
            checked=lambda w, name=name: w.workspace.middle.current == name,
        )
        for number, (name, words) in enumerate(VIEWS.items(), start=1)
    ),
    SEPARATOR,
    _zoom("zoom_in", "Zoom &in", "zoom_in", ("Ctrl++", "Ctrl+="), "zoom-in"),
    _zoom("zoom_out", "Zoom &out", "zoom_out", ("Ctrl+-",), "zoom-out"),
    _zoom("zoom_100", "&100 %", "zoom_to_100", ("Ctrl+0",)),
    _zoom("zoom_fit", "&Fit all", "fit_all", ("Ctrl+9",), "fit"),
    Entry("zoom_selection", "Fit s&election", lambda w: w.view.fit_selection(), ("Ctrl+8",)),
    SEPARATOR,
    Entry("fold", "Fold s&tage", lambda w: w.fold(), ("Ctrl+.",), when=_on_map, context=True),
    Entry("fold_all", "Fold all stages", lambda w: w.fold_all(), ("Ctrl+Shift+.",), when=_on_map),
    Entry("tidy", "Tid&y layout", lambda w: w.commands.tidy_layout(), ("Ctrl+Shift+L",)),
    SEPARATOR,
    Entry(
        "show_gaps",
        "Only &gaps",
        lambda w: w.toggle_filter("gaps"),
        ("Ctrl+G",),
        checked=lambda w: w.filter.kind == "gaps",
    ),
    Entry(
        "show_problems",
        "Only p&roblems",
        lambda w: w.toggle_filter("problems"),
        ("Ctrl+Shift+G",),
        checked=lambda w: w.filter.kind == "problems",
    ),
    Entry(
        "show_party",
        "Only what somebody &holds…",
        lambda w: w.filter_by_party(),
        checked=lambda w: w.filter.kind == "party",
    ),
    Entry(
        "show_finding",
        "Only one &kind of problem…",
        lambda w: w.filter_by_finding(),
        checked=lambda w: w.filter.kind == "finding",
    ),
    Entry(
        "show_all",
        "E&verything",
        lambda w: w.toggle_filter("all"),
        checked=lambda w: w.filter.kind == "all",
    ),
    SEPARATOR,
    *(
        Entry(
            f"panel_{name}",
            words,
            lambda w, name=name: w.workspace.toggle(name),
            checked=lambda w, name=name: w.workspace.is_shown(name),
        )
        for name, words in (
            ("team", later("Panel: Team")),
            ("outline", later("Panel: Outline")),
            ("catalogue", later("Panel: Catalogue (who owns this?)")),
            ("problems", later("Panel: Problems")),
            ("details", later("Panel: Details")),
            ("history", later("Panel: History")),
            ("numbers", later("Panel: Numbers")),
        )
    ),
    Entry(
        "minimap",
        "Overview map",
        lambda w: w.workspace.toggle_minimap(),
        when=_on_map,
        checked=lambda w: w.workspace.minimap.wanted,
    ),
    Entry(
        "arrange",
        "Arrange panels",
        lambda w: w.workspace.toggle_arranging(),
        checked=lambda w: w.workspace.arranging,
    ),
    Entry("reset", "Reset layout", lambda w: w.reset_layout()),
    Entry("next_pane", "Next pane", lambda w: w.next_pane(), ("F6",)),
    SEPARATOR,
    Entry(
        "theme_system",
        "Theme of the &system",
        lambda w: w.use_theme("system"),
        choice="theme",
        at_start=True,
    ),
    Entry(
        "theme_light", "&Light theme", lambda w: w.use_theme("light"), choice="theme", at_start=True
    ),
    Entry(
        "theme_dark", "&Dark theme", lambda w: w.use_theme("dark"), choice="theme", at_start=True
    ),
)

"""The menu View."""

from rolemap.ui.menus.entry import SEPARATOR, Entries, Entry

VIEW: Entries = (
    Entry("zoom_in", "Zoom &in", lambda w: w.map.camera.zoom_in(), ("Ctrl++", "Ctrl+="), "zoom-in"),
    Entry("zoom_out", "Zoom &out", lambda w: w.map.camera.zoom_out(), ("Ctrl+-",), "zoom-out"),
    Entry("zoom_100", "&100 %", lambda w: w.map.camera.zoom_to_100(), ("Ctrl+0",)),
    Entry("zoom_fit", "&Fit all", lambda w: w.map.camera.fit_all(), ("Ctrl+9",), "fit"),
    Entry("zoom_selection", "Fit s&election", lambda w: w.map.fit_selection(), ("Ctrl+8",)),
    SEPARATOR,
    Entry("fold", "Fold s&tage", lambda w: w.fold(), ("Ctrl+.",), context=True),
    Entry("fold_all", "Fold all stages", lambda w: w.fold_all(), ("Ctrl+Shift+.",)),
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
            f"Panel: {words}",
            lambda w, name=name: w.workspace.toggle(name),
            checked=lambda w, name=name: w.workspace.is_shown(name),
        )
        for name, words in (
            ("team", "Team"),
            ("outline", "Outline"),
            ("problems", "Problems"),
            ("details", "Details"),
            ("history", "History"),
        )
    ),
    Entry(
        "minimap",
        "Overview &map",
        lambda w: w.workspace.toggle_minimap(),
        checked=lambda w: w.workspace.minimap.wanted,
    ),
    Entry(
        "arrange",
        "Arrange panels",
        lambda w: w.workspace.toggle_arranging(),
        checked=lambda w: w.workspace.arranging,
    ),
    Entry("reset", "Reset layout", lambda w: w.reset_layout()),
    Entry("next_pane", "Next &pane", lambda w: w.next_pane(), ("F6",)),
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

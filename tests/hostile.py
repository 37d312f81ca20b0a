"""Names that have broken other programs: each is a name somebody could give a person or a stage."""

# What a spreadsheet would calculate.
FORMULAS = (
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://x.example","click")',
    "＝1+1",
    "\t=1",
    "\r=1",
    "'=1",
    "''=1",
    '"=1',
    " =1",
    "x;=1+1",
    'x;"=1+1"',
    "x\n=1+1",
)

# What Markdown or a browser would take for more than words.
MARKUP = (
    "a|b",
    "a\\|b",
    "a\\",
    "\\",
    "**bold**",
    "_it_ __it__",
    "`code`",
    "``",
    "[x](javascript:alert(1))",
    "![x](http://x.example/y.png)",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<!-- gone",
    "&lt;b&gt; &amp; &#60;",
    "~~gone~~",
    "https://x.example/",
    "www.x.example",
    "# title",
    "- item",
    "| --- |",
    "$x$",
    "{{ x }}",
    "a\nb",
    "a\r\nb",
    '"quoted", with comma',
    '""',
)

# What a terminal would obey, and what turns the direction of writing.
CONTROLS = (
    "\x1b]0;title\x07",
    "\x1b[2J\x1b[31mred",
    "\x9b31m",
    "\x00nul",
    "back\x08space",
    "\u202enimda",
    "\u2066x\u2069",
    "zero\u200bwidth",
    "\ufeffbom",
    "line\u2028separator",
    "tag\U000e0041",
    "soft\xadhyphen",
)

# What is no attack and has to look as it is.
HONEST = (
    "Zoë Müller-Łukasz",
    "O’Brien (on leave)",
    "张伟",
    "יעל כהן",
    "علی رضا",
    "می\u200cخواهم",
    "👩\u200d💻",
    "R&D: A/B 100 %",
    "C#",
    "x" * 500,
)

HOSTILE = (*FORMULAS, *MARKUP, *CONTROLS, *HONEST)

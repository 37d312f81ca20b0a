"""What the schema of SARIF 2.1.0 says of the objects that a report uses, and a check by it.

No object may have a property that its schema does not name; `!` marks those it must have.
"""

from collections.abc import Mapping
from typing import Any

_LEVEL = {"none", "note", "warning", "error"}
_SHAPES: Mapping[str, Mapping[str, Any]] = {
    "log": {"$schema": str, "version!": {"2.1.0"}, "runs!": ["run"]},
    "run": {
        "tool!": "tool",
        "invocations": ["invocation"],
        "columnKind": {"utf16CodeUnits", "unicodeCodePoints"},
        "results": ["result"],
    },
    "tool": {"driver!": "toolComponent"},
    "toolComponent": {"name!": str, "version": str, "rules": ["reportingDescriptor"]},
    "reportingDescriptor": {
        "id!": str,
        "name": str,
        "shortDescription": "multiformatMessageString",
        "fullDescription": "multiformatMessageString",
        "defaultConfiguration": "reportingConfiguration",
        "help": "multiformatMessageString",
    },
    "multiformatMessageString": {"text!": str, "markdown": str},
    "reportingConfiguration": {"level": _LEVEL},
    "invocation": {"executionSuccessful!": bool, "toolExecutionNotifications": ["notification"]},
    "notification": {"level": _LEVEL, "message!": "message"},
    "message": {"text!": str},
    "result": {
        "ruleId": str,
        "ruleIndex": int,
        "level": _LEVEL,
        "message!": "message",
        "locations": ["location"],
        "partialFingerprints": dict,
        "suppressions": ["suppression"],
    },
    "location": {"physicalLocation": "physicalLocation"},
    "physicalLocation": {"artifactLocation": "artifactLocation", "region": "region"},
    "artifactLocation": {"uri": str},
    "region": {"startLine": int},
    "suppression": {
        "kind!": {"inSource", "external"},
        "status": {"accepted", "underReview", "rejected"},
        "justification": str,
        "location": "location",
    },
}


def check(value: Any, shape: Any = "log") -> None:
    """Fail unless a value is of that shape."""
    match shape:
        case str():
            fields = {name.rstrip("!"): inner for name, inner in _SHAPES[shape].items()}
            assert isinstance(value, dict), (shape, value)
            assert value.keys() <= fields.keys(), (shape, value.keys() - fields.keys())
            needed = {name[:-1] for name in _SHAPES[shape] if name.endswith("!")}
            assert needed <= value.keys(), (shape, needed - value.keys())
            for name, inner in value.items():
                check(inner, fields[name])
        case [inner]:
            assert isinstance(value, list), value
            for one in value:
                check(one, inner)
        case set():
            assert value in shape, (value, shape)
        case _:
            assert type(value) is shape, (value, shape)


def said(message: str) -> str:
    """What a viewer shows for a plain text message without arguments.

    Raises:
        AssertionError: there is a placeholder or a link in it.
    """
    assert "](" not in message, message
    plain, rest = "", message
    while rest:
        if rest[0] in "{}":
            assert rest[:2] == 2 * rest[0], f"a placeholder in {message!r}"
            rest = rest[1:]
        plain, rest = plain + rest[0], rest[1:]
    return plain

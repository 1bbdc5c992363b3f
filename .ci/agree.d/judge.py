"""judge.py IMPLEMENTATION <RESULTS: fails if an implementation differs from the table in other rows than deviations.yaml lists.

It also fails if a listed row does not differ, and if nothing agrees.
"""

import json
import sys
from fnmatch import fnmatchcase
from pathlib import Path

import yaml


def main(implementation):
    results = json.load(sys.stdin)
    entries = yaml.safe_load(Path(__file__).with_name("deviations.yaml").read_text())[implementation]
    known = [pattern for entry in entries if entry["because"] for pattern in entry["rows"]]
    deviations = {name: (got, expected) for name, got, expected in results if same(got) != same(expected)}
    unknown = [name for name in deviations if not any(fnmatchcase(name, pattern) for pattern in known)]
    for name in unknown:
        got, expected = deviations[name]
        print(f"{implementation}: {name}\n  the table: {same(expected)}\n  {implementation}: {same(got)}")
    names = [name for name, _, _ in results]
    stale = [pattern for pattern in known if not any(fnmatchcase(name, pattern) for name in names)]
    stale += [name for name in names if name not in deviations and any(fnmatchcase(name, pattern) for pattern in known)]
    for name in stale:
        print(f"{implementation}: `{name}` in deviations.yaml does not deviate")
    agreed = len(results) - len(deviations)
    print(f"{implementation}: {len(results)} checked, {agreed} agree, {len(deviations) - len(unknown)} deviate as listed")
    if unknown or stale or not agreed:
        sys.exit(1)


def same(value):
    """Returns the value as JSON text, which is equal for equal values: 2.0 is written as 2."""
    return json.dumps(integral(value), sort_keys=True, ensure_ascii=False)


def integral(value):
    match value:
        case dict():
            return {name: integral(part) for name, part in value.items()}
        case list():
            return [integral(part) for part in value]
        case float() if value.is_integer():
            return int(value)
    return value


main(sys.argv[1])

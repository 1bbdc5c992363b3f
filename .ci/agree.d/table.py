"""Writes the conformance table of the wire (generator/tests/wire) as JSON: one document, and the messages and values of each row."""

import json
import re
import sys
from pathlib import Path

import yaml

TABLE = Path(__file__).resolve().parents[2] / "generator/tests/wire"
NOTHING = {"204": {"description": "nothing"}}
SENT = {"path": "GET /{0}/{1}", "query": "GET /{0}?{1}", "header": "GET /{0}\np: {1}", "cookie": "GET /{0}\ncookie: {1}"}


class Loader(yaml.SafeLoader):
    """YAML 1.2: `no` is a string, and so is what looks like a time."""


Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":timestamp", ":bool"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Loader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true|false"), "tf")


def main():
    parameters, exchanges = (yaml.load((TABLE / name).read_text(), Loader) for name in ("parameters.yaml", "exchanges.yaml"))
    cases = [*cells(parameters), *rows(exchanges["rows"])]
    refusals = [*rows(exchanges["refusals"])]
    paths = {}
    for case in cases + refusals:
        paths.setdefault(case["path"], {}).setdefault(case["method"], case.pop("operation"))
    info = {"title": "Rows", "version": "1"}
    document = {"openapi": "3.0.3", "info": info, "paths": paths, "components": exchanges["components"]}
    json.dump({"document": document, "cases": cases, "refusals": refusals}, sys.stdout)


def cells(table):
    for style in table["styles"]:
        about = style.pop("parameter")
        flags = [name for flag, name in (("explode", "explode"), ("allowReserved", "reserved")) if about.get(flag)]
        for kind, cell in style.items():
            name = "-".join([about["in"], about.get("style", "content").lower(), *flags, kind])
            wire = cell if isinstance(cell, str) else cell["wire"]
            value = cell["json"] if "json" in cell else table["kinds"][kind]["json"]
            parameter = described(about, table["kinds"][kind]["schema"])
            yield {
                **about,
                "name": name,
                "path": f"/{name}/{{p}}" if about["in"] == "path" else f"/{name}",
                "method": "get",
                "operation": {"operationId": name, "parameters": [parameter], "responses": NOTHING},
                # How the parameter is written in a URI template (RFC 6570).
                "template": {"label": ".p", "matrix": ";p"}.get(about.get("style"), "p") + "*" * about.get("explode", False),
                "sent": [message(SENT[about["in"]].format(name, wire))],
                "received": None,
                "json": {"parameters": {"p": value}, "credentials": {}, "body": None},
            }


def described(about, schema):
    """Returns the parameter object of a cell."""
    parameter = {**about, "name": "p", "required": True}
    if parameter.pop("content", False):
        return {**parameter, "content": {"application/json": {"schema": schema}}}
    return {**parameter, "schema": schema}


def rows(rows):
    firsts = {}
    for row in rows:
        first = firsts.setdefault(row["row"], row)
        cases = row.get("cases", [])
        sent = [message(text) for text in [case["sent"] for case in cases] or [row["sent"], *row.get("also", [])]]
        received = message(row["received"]) if "received" in row else None
        value = row.get("json", {})
        yield {
            "name": "-".join(filter(None, [row["row"], row.get("case")])),
            "path": first["path"],
            "method": first.get("method", "get"),
            "operation": {"responses": NOTHING, **first["operation"], "operationId": row["row"]},
            "sent": sent,
            "wrong": [wrong(case["says"], first["operation"]) for case in cases],
            "received": received,
            "json": {
                "parameters": value.get("parameters", {}),
                "credentials": value.get("credentials", {}),
                "body": value.get("body", json_of(sent[0])),
                "response": value.get("response", json_of(received)),
            },
        }


def wrong(says, operation):
    """Returns what is wrong with a refused request: the parameter that the response names, or the body."""
    return next((parameter["name"] for parameter in operation["parameters"] if parameter["name"] in says), "body")


def json_of(message):
    """Returns the value of a JSON body. The table has the values of other bodies."""
    try:
        return json.loads(message["body"].encode("latin-1"))
    except (TypeError, ValueError):
        return None


def message(text):
    """Parses a message of the table. Each byte of the body is a character."""
    head, _, body = text.partition("\n\n")
    first, *lines = head.strip().split("\n")
    # `-name` is a header that must be absent.
    headers = [line.split(": ", 1) for line in lines if not line.startswith("-")]
    escape = re.compile(rb"\\(?:r|x(..))")
    body = escape.sub(lambda m: bytes.fromhex(m[1].decode()) if m[1] else b"\r", body.removesuffix("\n").encode())
    # A row lists only the headers that matter to it. A body without a content type is JSON.
    if body and "content-type" not in [name.lower() for name, _ in headers]:
        headers.append(["content-type", "application/json"])
    return {"first": first, "headers": headers, "body": body.decode("latin-1")}


main()

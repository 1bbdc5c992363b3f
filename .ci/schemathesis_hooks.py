"""Where the server is more generous than the document, on purpose.

The document given to schemathesis says so, too, so that this generosity is no failure and is tried instead. Nothing else of
the document is changed, and nothing of its answers.
"""

import copy
import re

import schemathesis


@schemathesis.hook
def before_load_schema(context, raw_schema):
    for item in raw_schema["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and "responses" in operation:
                loosen(raw_schema, item, operation)


@schemathesis.hook
def filter_case(context, case):
    # Not every name can be that of a part.
    if case.media_type == "multipart/form-data" and isinstance(case.body, dict):
        return all(re.fullmatch(r"[\w-]+", name, re.ASCII) for name in case.body)
    # A number without a text is as good as none, as it is for the real server.
    numbers = {p.name for p in case.operation.query if p.definition.get("schema", {}).get("type") in ("integer", "number")}
    if any(name in numbers and "" in texts(value) for name, value in (case.query or {}).items()):
        return False
    # A body that is no JSON is as good as none, as it is for the real server.
    body = case.operation.definition.raw.get("requestBody", {})
    return body.get("required", True) or not isinstance(case.body, bytes)


def texts(value):
    """What of a value goes into a query: of an object its names, too, and of nothing an empty text."""
    if isinstance(value, dict):
        return [*value, *texts(list(value.values()))]
    if isinstance(value, list):
        return [text for part in value for text in texts(part)] or [""]
    return [value]


def loosen(document, item, operation):
    for parameter in operation.get("parameters", []) + item.get("parameters", []):
        parameter = resolve(document, parameter)
        if "schema" in parameter:
            parameter["schema"] = generous(document, parameter["schema"])
            # Another word than `true` and `false` is as good as none, as it is for the real server.
            if parameter["schema"].get("type") == "boolean" and not parameter.get("required"):
                parameter["schema"] = {"type": "string", "example": "True"}
    body = resolve(document, operation.get("requestBody", {}))
    for content in body.get("content", {}).values():
        content["schema"] = schema = generous(document, content["schema"])
        # No body is as good as an empty object, as it is for the real server.
        if not schema.get("required") and schema.get("type") == "object":
            body["required"] = False


def generous(document, schema):
    """The schema without references, with what a request may be beyond it."""
    schema = copy.copy(resolve(document, schema))
    # What may be of several types may be of another one tomorrow, and so may what has named values.
    for keyword in ("anyOf", "oneOf", "discriminator", "enum"):
        schema.pop(keyword, None)
    if "allOf" in schema:
        schema["allOf"] = [generous(document, part) for part in schema["allOf"]]
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            schema[keyword] = generous(document, schema[keyword])
    # Null among the elements of a list is as good as absent.
    if isinstance(schema.get("items"), dict):
        schema["items"] = or_null(schema["items"])
    # So is a member that may be absent.
    members = {name: generous(document, member) for name, member in schema.get("properties", {}).items()}
    required = schema.get("required", [])
    if members:
        schema["properties"] = {n: member if n in required else or_null(member) for n, member in members.items()}
    # Numbers have an end, which the document does not say.
    if schema.get("type") == "integer":
        schema.setdefault("format", "int64")
    # Times keep their text, whatever it is.
    if schema.get("format") == "date-time":
        del schema["format"]
    return schema


def or_null(schema):
    return {**schema, "nullable": True}


def resolve(document, node):
    while "$ref" in node:
        target = document
        for key in node["$ref"].removeprefix("#/").split("/"):
            target = target[key.replace("~1", "/").replace("~0", "~")]
        node = target
    return node

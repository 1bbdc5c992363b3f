"""What schemathesis cannot know about the mock: where it accepts more than the document on purpose, and which objects are deleted.

Both are added to the document before schemathesis reads it, so that they are tried instead of reported. Otherwise the document
is unchanged.
"""

import copy
import re

import schemathesis

# Where a value that is not in the enum, or of another type, is kept and passed on. Everywhere else the document holds.
OPEN = {
    "post /api/v1/livechat/agent.status: status",
    "post /api/v1/livechat/appearance: [].value",
    "post /api/v1/livechat/custom-fields.save: customFieldData.scope",
    "post /api/v1/livechat/custom-fields.save: customFieldData.visibility",
    "post /api/v1/livechat/triggers: actions[].name",
    "post /api/v1/livechat/triggers: actions[].params.sender",
    "post /api/v1/livechat/triggers: conditions[].name",
    "post /api/v1/livechat/triggers: conditions[].value",
    "post /api/v1/livechat/triggers/external-service/test: timeout",
    "post /api/v1/omnichannel/outbound/providers/{id}/message: template.components[].parameters[].type",
    "put /api/v1/livechat/department/{_id}: agents[].count",
    "put /api/v1/livechat/department/{_id}: agents[].order",
}

# The paths of deleted objects.
deleted = set()


@schemathesis.hook
def before_load_schema(context, raw_schema):
    opened = set()
    for path, item in raw_schema["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and "responses" in operation:
                Generosity(raw_schema, f"{method} {path}: ", opened).loosen(item, operation)
    assert opened == OPEN, f"entries of OPEN without an effect: {OPEN - opened}"
    document_deletions(raw_schema["paths"])


def document_deletions(paths):
    """Documents 404 for each GET of an object that can be deleted, and of what belongs to it."""
    deletable = {unnamed(path) for path, item in paths.items() if "delete" in item and "{" in path}
    for path, item in paths.items():
        if "get" in item and any(is_at_or_below(unnamed(path), above) for above in deletable):
            item["get"]["responses"].setdefault("404", {"description": "The object is deleted."})


def unnamed(path):
    """The template of a path without the names of its parameters."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def is_at_or_below(path, above):
    return path == above or path.startswith(above + "/")


@schemathesis.hook
def filter_case(context, case):
    # Not every name can be the name of a part, and the value of a part is text, whatever it was made from.
    if case.media_type == "multipart/form-data" and isinstance(case.body, dict):
        are_texts = all(isinstance(value, str | bytes | None) for name, value in case.body.items() if name != "file")
        return are_texts and all(re.fullmatch(r"[\w-]+", name, re.ASCII) for name in case.body)
    # The mock ignores an empty number, as the real server does.
    numbers = {p.name for p in case.operation.query if p.definition.get("schema", {}).get("type") in ("integer", "number")}
    if any(name in numbers and "" in texts(value) for name, value in (case.query or {}).items()):
        return False
    # Of a number that is sent several times, the last one counts.
    for name, value in (case.query or {}).items():
        if name in numbers and isinstance(value, list) and value and isinstance(value[-1], (int, float)):
            return False
    # The mock ignores an optional body that is not JSON, as the real server does.
    body = case.operation.definition.raw.get("requestBody", {})
    return body.get("required", True) or not isinstance(case.body, bytes)


def texts(value):
    """The texts that a value becomes in a query: those of an object include its names, and null is an empty text."""
    if isinstance(value, dict):
        return [*value, *texts(list(value.values()))]
    if isinstance(value, list):
        return [text for part in value for text in texts(part)] or [""]
    return [value]


@schemathesis.hook
def after_call(context, case, response):
    if case.method == "DELETE" and response.status_code < 300:
        deleted.add(case.formatted_path)


@schemathesis.check
def only_deleted_objects_are_refused(context, response, case):
    """A valid request is refused only if its object, or the object that this one belongs to, was deleted before."""
    if case.meta and case.meta.generation.mode.is_positive and response.status_code in (400, 404):
        path = case.formatted_path
        is_deleted = case.method == "GET" and any(is_at_or_below(path, above) for above in deleted)
        assert is_deleted, f"refused with {response.status_code}, but nothing was deleted at this path"


class Generosity:
    """The requests of an operation that the mock accepts beyond the document."""

    def __init__(self, document, operation, opened):
        self.document = document
        self.operation = operation
        self.opened = opened

    def loosen(self, item, operation):
        for parameter in operation.get("parameters", []) + item.get("parameters", []):
            parameter = self.resolve(parameter)
            if "schema" in parameter:
                parameter["schema"] = self.generous(parameter["schema"], parameter["name"])
                # The mock ignores words other than `true` and `false`, as the real server does.
                if parameter["schema"].get("type") == "boolean" and not parameter.get("required"):
                    parameter["schema"] = {"type": "string", "example": "True"}
            for content in parameter.get("content", {}).values():
                content["schema"] = self.generous(content["schema"], parameter["name"])
        body = self.resolve(operation.get("requestBody", {}))
        for content in body.get("content", {}).values():
            content["schema"] = schema = self.generous(content["schema"], "")
            # The mock reads a missing body as an empty object, as the real server does.
            if not schema.get("required") and schema.get("type") == "object":
                body["required"] = False

    def generous(self, schema, place):
        """The schema of that place without references, extended by what the mock accepts beyond it."""
        schema = copy.copy(self.resolve(schema))
        if self.operation + place in OPEN:
            self.opened.add(self.operation + place)
            for keyword in ("anyOf", "oneOf", "discriminator", "enum"):
                schema.pop(keyword, None)
        for keyword in ("allOf", "anyOf", "oneOf"):
            if keyword in schema:
                schema[keyword] = [self.generous(part, place) for part in schema[keyword]]
        for keyword in ("items", "additionalProperties"):
            if isinstance(schema.get(keyword), dict):
                schema[keyword] = self.generous(schema[keyword], place + "[]")
        # Null in a list is ignored.
        if isinstance(schema.get("items"), dict):
            schema["items"] = or_null(schema["items"])
        # So is null as the value of an optional property.
        members = schema.get("properties", {})
        members = {name: self.generous(member, f"{place}.{name}".strip(".")) for name, member in members.items()}
        required = schema.get("required", [])
        if members:
            schema["properties"] = {n: member if n in required else or_null(member) for n, member in members.items()}
        # Integers have a range, which the document does not state.
        if schema.get("type") == "integer":
            schema.setdefault("format", "int64")
        # Times keep their text, whatever it is.
        if schema.get("format") == "date-time":
            del schema["format"]
        return schema

    def resolve(self, node):
        while "$ref" in node:
            target = self.document
            for key in node["$ref"].removeprefix("#/").split("/"):
                target = target[key.replace("~1", "/").replace("~0", "~")]
            node = target
        return node


def or_null(schema):
    return {**schema, "nullable": True}

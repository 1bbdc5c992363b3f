"""What schemathesis cannot know of the server: where it is more generous than the document, on purpose, and what is gone.

The document given to schemathesis says so, too, so that this generosity is no failure and is tried instead. Nothing else of
the document is changed, and nothing of its answers.
"""

import copy
import re

import schemathesis

# Where a value that nobody has named yet, or one of another type, is kept and passed on. Everywhere else the document holds.
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

# The paths that were deleted.
gone = set()


@schemathesis.hook
def before_load_schema(context, raw_schema):
    opened = set()
    for path, item in raw_schema["paths"].items():
        for method, operation in item.items():
            if isinstance(operation, dict) and "responses" in operation:
                Generosity(raw_schema, f"{method} {path}: ", opened).loosen(item, operation)
    assert opened == OPEN, f"of no use in OPEN: {OPEN - opened}"


@schemathesis.hook
def filter_case(context, case):
    # Not every name can be that of a part, and what is in a part is a text, whatever it was made from.
    if case.media_type == "multipart/form-data" and isinstance(case.body, dict):
        are_texts = all(isinstance(value, str | bytes | None) for name, value in case.body.items() if name != "file")
        return are_texts and all(re.fullmatch(r"[\w-]+", name, re.ASCII) for name in case.body)
    # A number without a text is as good as none, as it is for the real server.
    numbers = {p.name for p in case.operation.query if p.definition.get("schema", {}).get("type") in ("integer", "number")}
    if any(name in numbers and "" in texts(value) for name, value in (case.query or {}).items()):
        return False
    # Of a number that is given several times the last one counts.
    for name, value in (case.query or {}).items():
        if name in numbers and isinstance(value, list) and value and isinstance(value[-1], (int, float)):
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


@schemathesis.hook
def after_call(context, case, response):
    if case.method == "DELETE" and response.status_code < 300:
        gone.add(case.formatted_path)


@schemathesis.check
def only_what_is_gone_is_refused(context, response, case):
    """What the document allows is refused where it was deleted before, itself or with what it belongs to."""
    if case.meta and case.meta.generation.mode.is_positive and response.status_code in (400, 404):
        path = case.formatted_path
        is_gone = case.method == "GET" and any(path == above or path.startswith(above + "/") for above in gone)
        assert is_gone, f"refused with {response.status_code}, and nobody has deleted it"


class Generosity:
    """What a request of an operation may be beyond the document."""

    def __init__(self, document, operation, opened):
        self.document = document
        self.operation = operation
        self.opened = opened

    def loosen(self, item, operation):
        for parameter in operation.get("parameters", []) + item.get("parameters", []):
            parameter = self.resolve(parameter)
            if "schema" in parameter:
                parameter["schema"] = self.generous(parameter["schema"], parameter["name"])
                # Another word than `true` and `false` is as good as none, as it is for the real server.
                if parameter["schema"].get("type") == "boolean" and not parameter.get("required"):
                    parameter["schema"] = {"type": "string", "example": "True"}
            for content in parameter.get("content", {}).values():
                content["schema"] = self.generous(content["schema"], parameter["name"])
        body = self.resolve(operation.get("requestBody", {}))
        for content in body.get("content", {}).values():
            content["schema"] = schema = self.generous(content["schema"], "")
            # No body is as good as an empty object, as it is for the real server.
            if not schema.get("required") and schema.get("type") == "object":
                body["required"] = False

    def generous(self, schema, place):
        """The schema of that place without references, with what a request may be beyond it."""
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
        # Null among the elements of a list is as good as absent.
        if isinstance(schema.get("items"), dict):
            schema["items"] = or_null(schema["items"])
        # So is a member that may be absent.
        members = schema.get("properties", {})
        members = {name: self.generous(member, f"{place}.{name}".strip(".")) for name, member in members.items()}
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

    def resolve(self, node):
        while "$ref" in node:
            target = self.document
            for key in node["$ref"].removeprefix("#/").split("/"):
                target = target[key.replace("~1", "/").replace("~0", "~")]
            node = target
        return node


def or_null(schema):
    return {**schema, "nullable": True}

"""Decodes each message of the table with openapi-core (PyPI).

Input: the JSON of table.py. Output: of each message the name, the decoded value and that of the table, for judge.py.
"""

import json
import sys
import warnings
from xml.etree import ElementTree

from openapi_core import Config, OpenAPI
from openapi_core.contrib.werkzeug import WerkzeugOpenAPIRequest, WerkzeugOpenAPIResponse
from openapi_core.deserializing.media_types.util import json_loads, plain_loads
from openapi_core.testing import MockRequest
from werkzeug.datastructures import Headers
from werkzeug.test import EnvironBuilder
from werkzeug.wrappers import Request, Response

# The table compares JSON, and not the Python values of formats.
AS_IT_IS = {name: lambda value: value for name in ("binary", "date-time", "uint64", "uuid")}
# Decoders for the media types that openapi-core does not know.
READERS = {
    "*/*": json_loads,
    "application/problem+json": json_loads,
    "application/scim+json": json_loads,
    "text/csv": plain_loads,
}


def main():
    rows = json.load(sys.stdin)
    config = Config(extra_format_unmarshallers=AS_IT_IS, extra_media_type_deserializers=READERS)
    api = OpenAPI.from_dict(rows["document"], config=config)
    warnings.simplefilter("ignore")
    results = [result for case in rows["cases"] for result in checked(api, case)]
    results += [result for case in rows["refusals"] for result in refused(api, case)]
    json.dump(results, sys.stdout)


def checked(api, case):
    expected = dict(case["json"])
    response = expected.pop("response", None)
    for number, message in enumerate(case["sent"]):
        asked = request(message)
        if case.get("style") in ("label", "matrix"):
            # These styles are not supported in its own router: a web framework passes the parameter, named as in a URI template.
            asked.path_pattern = case["path"]
            asked.parameters.path = {case["template"]: asked.path.removeprefix(f"/{case['name']}/")}
        result = api.unmarshal_request(asked)
        parameters = result.parameters
        read = {
            "parameters": {**parameters.path, **parameters.query, **parameters.header, **parameters.cookie},
            "credentials": result.security,
            "body": result.body,
        }
        name = f"{case['name']} also {number}" if number else case["name"]
        yield name, errors(result) or plain(read), expected
    if case["received"]:
        # Only the operation of the request matters to the response.
        operation = MockRequest("http://localhost", case["method"], case["path"], path_pattern=case["path"])
        result = api.unmarshal_response(operation, received(case["received"]))
        yield f"{case['name']} response", errors(result) or plain(result.data), response


def refused(api, case):
    for number, (message, expected) in enumerate(zip(case["sent"], case["wrong"], strict=True)):
        places = [getattr(error, "name", "body") for error in api.unmarshal_request(request(message)).errors]
        yield f"{case['name']} refusal {number}", expected if expected in places else places, expected


def request(message):
    method, target = message["first"].split(" ")
    path, _, query = target.partition("?")
    body = message["body"].encode("latin-1")
    headers = Headers(message["headers"])
    builder = EnvironBuilder(path, query_string=query, method=method, headers=headers, data=body)
    return WerkzeugOpenAPIRequest(Request(builder.get_environ()))


def received(message):
    body = message["body"].encode("latin-1")
    return WerkzeugOpenAPIResponse(Response(body, int(message["first"]), Headers(message["headers"])))


def errors(result):
    return "; ".join(f"{error!r}: {error.__cause__!r}" for error in result.errors)


def plain(value):
    """Returns the value as JSON. Each byte is a character."""
    match value:
        case dict():
            return {name: plain(part) for name, part in value.items()}
        case list():
            return [plain(part) for part in value]
        case bytes():
            return value.decode("latin-1")
        case ElementTree.Element():
            return ElementTree.tostring(value, encoding="unicode")
    return value


main()

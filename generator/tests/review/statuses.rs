//! Statuses, ranges of them, and the default response.

use super::editions::{Case, assert_all, document};

/// A document in which `GET /trees` has these responses.
fn answered(responses: &str) -> String {
    document(&format!(
        "  /trees:\n    get: {{ tags: [Trees], responses: {{ '204': {{ description: None }}, {responses} }} }}\n"
    ))
}

const ERROR: &str = "{ description: Failed, content: { application/json: { schema: { type: object, properties: { error: { type: string } } } } } }";

#[test]
fn pairs_statuses_with_ranges() {
    let said = |status: &str| format!("{status}: {ERROR}");
    assert_all(&[
        Case {
            name: "a status as its range",
            base: answered(&said("'201'")),
            edits: &[("'201'", "2XX")],
            expected: &["response-status-widened warning major: -GetTreesCreated, -GetTreesResponse::Created, \
                 +GetTreesResponse::Successful, +GetTreesSuccessful"],
        },
        Case {
            name: "a range as one of its statuses",
            base: answered(&said("2XX")),
            edits: &[("2XX", "'201'")],
            expected: &["response-status-narrowed info major: +GetTreesCreated, +GetTreesResponse::Created, \
                 -GetTreesResponse::Successful, -GetTreesSuccessful"],
        },
        Case {
            name: "a range as two statuses, one with another type",
            base: answered(&said("4XX")),
            edits: &[(
                "4XX: { description: Failed, content: { application/json: { schema: { type: object, properties: { error: { type: \
                 string } } } } } }",
                "'400': { description: Failed, content: { application/json: { schema: { type: object, properties: { error: { \
                 type: integer } } } } } }, '404': { description: Failed, content: { application/json: { schema: { type: \
                 object, properties: { error: { type: string } } } } } }",
            )],
            expected: &[
                "response-type-changed breaking none",
                "response-status-narrowed info major: +GetTreesBadRequest, -GetTreesClientError, \
                 +GetTreesResponse::BadRequest, -GetTreesResponse::ClientError",
                "response-status-narrowed info major: +GetTreesNotFound, +GetTreesResponse::NotFound (2 \
                 listed before)",
            ],
        },
        Case {
            name: "two statuses as their range",
            base: answered("'400': { description: Failed }, '404': { description: Failed }"),
            edits: &[("'400': { description: Failed }, '404'", "4XX")],
            expected: &[
                "response-status-widened warning major: -GetTreesResponse::BadRequest, \
                 +GetTreesResponse::ClientError",
                "response-status-widened warning major: -GetTreesResponse::NotFound (2 listed before)",
            ],
        },
        Case {
            name: "a status beside its range",
            base: answered("4XX: { description: Failed }"),
            edits: &[("4XX:", "'404': { description: Missing }, 4XX:")],
            expected: &["response-error-status-added info minor: +GetTreesResponse::NotFound"],
        },
        Case {
            name: "a status less beside its range",
            base: answered("4XX: { description: Failed }, '404': { description: Failed }"),
            edits: &[(", '404': { description: Failed }", "")],
            expected: &["response-status-widened warning major: -GetTreesResponse::NotFound"],
        },
        Case {
            name: "another type in a range of which a status is gone",
            base: answered(&format!("{}, '404': {{ description: Failed }}", said("4XX"))),
            edits: &[(", '404': { description: Failed }", ""), ("error: { type: string }", "error: { type: integer }")],
            expected: &[
                "response-type-changed breaking major: GetTreesClientError::error",
                "response-status-widened warning major: -GetTreesResponse::NotFound",
            ],
        },
        Case {
            name: "a range of another class",
            base: answered("'404': { description: Failed }"),
            edits: &[("'404'", "5XX")],
            expected: &[
                "response-error-status-removed info major: -GetTreesResponse::NotFound",
                "response-error-status-added info minor: +GetTreesResponse::ServerError",
            ],
        },
        Case {
            name: "the default as a range",
            base: answered("default: { description: Failed }"),
            edits: &[("default", "4XX")],
            expected: &[
                "response-error-status-removed info major: -GetTreesResponse::Default",
                "response-error-status-added info minor: +GetTreesResponse::ClientError",
            ],
        },
    ]);
}

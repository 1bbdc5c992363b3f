//! Errors in the format of the API: reading them as a client, and writing them as a server.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test may give up")]

use std::time::Duration;

use http::StatusCode;
use rocketchat_omnichannel::dialect::{Api, Envelope};
use rocketchat_omnichannel::runtime::OperationInfo;
use rocketchat_omnichannel::runtime::dialect::{Dialect, ErrorBody};
use rocketchat_omnichannel::runtime::operation::Method;
use rocketchat_omnichannel::runtime::server::Refusal;
use rocketchat_omnichannel::{RawResponse, Rejection};
use serde_json::json;

const INFO: OperationInfo = OperationInfo::new("find-things", Method::GET, "/things", &[]);

#[test]
fn words_rejections_as_the_real_server_does() {
    let login = "You must be logged in to do this.";
    let unknown = "API endpoint does not exist";
    let not_implemented = "find-things is not implemented [error-not-implemented]";
    for (rejection, status, envelope) in [
        (
            Api::rejection(Refusal::Unauthorized(Some(&INFO))),
            401,
            json!({ "success": false, "error": login, "status": "error", "message": login }),
        ),
        (
            Api::rejection(Refusal::UnknownPath),
            404,
            json!({ "success": false, "error": unknown, "status": "error", "message": unknown }),
        ),
        (Api::rejection(Refusal::MethodNotAllowed), 405, json!({ "success": false, "error": "Method not allowed" })),
        (
            Api::rejection(Refusal::NotImplemented(&INFO)),
            501,
            json!({ "success": false, "error": not_implemented, "errorType": "error-not-implemented" }),
        ),
        (Api::rejection(Refusal::InvalidQuery), 400, json!({ "success": false, "error": "Invalid query parameters" })),
        (Api::rejection(Refusal::InvalidCookies), 400, json!({ "success": false, "error": "Invalid cookies" })),
        (Rejection::not_found(), 404, json!({ "success": false, "error": "Resource not found" })),
        (Rejection::bad_request("no"), 400, json!({ "success": false, "error": "no" })),
        (
            Rejection::failure("Invalid room", "error-invalid-room"),
            400,
            json!({ "success": false, "error": "Invalid room [error-invalid-room]", "errorType": "error-invalid-room" }),
        ),
        (
            Rejection::failure("", "invalid-token"),
            400,
            json!({ "success": false, "error": "[invalid-token]", "errorType": "invalid-token" }),
        ),
        (
            Rejection::license(),
            400,
            json!({
                "success": false,
                "error": "This is an enterprise feature [error-action-not-allowed]",
                "errorType": "error-action-not-allowed",
            }),
        ),
        (
            Rejection::forbidden(),
            403,
            json!({
                "success": false,
                "error": "User does not have the permissions required for this action [error-unauthorized]",
            }),
        ),
        (
            Rejection::too_many_requests(Duration::from_millis(40_001)),
            429,
            json!({
                "success": false,
                "error": "Error, too many requests. Please slow down. You must wait 41 seconds before trying this \
                          endpoint again. [error-too-many-requests]",
            }),
        ),
    ] {
        assert_eq!((rejection.status().as_u16(), rejection.body()), (status, &envelope));
        assert_eq!(rejection.headers()["content-type"], "application/json");
    }
}

fn read(body: &str) -> Envelope {
    let raw = RawResponse::new(StatusCode::BAD_REQUEST).with_body("application/json", body.to_owned());
    Envelope::read(&raw).unwrap()
}

#[test]
fn finds_the_message_and_the_code_wherever_they_are() {
    for (body, message, code) in [
        (
            r#"{"error":"No such room [error-invalid-room]"}"#,
            "No such room [error-invalid-room]",
            Some("error-invalid-room"),
        ),
        (r#"{"error":"a [b]","errorType":"c"}"#, "a [b]", Some("c")),
        (r#"{"message":"Log in"}"#, "Log in", None),
        (r#"{"reason":"error-size-not-allowed"}"#, "error-size-not-allowed", None),
        (r#"{"error":{"code":5}}"#, r#"{"code":5}"#, None),
        (r#"{"error":null,"message":"x"}"#, "x", None),
        (r#"{"errorType":"x"}"#, "x", Some("x")),
    ] {
        let envelope = read(body);
        assert_eq!((envelope.message().as_deref(), envelope.code()), (Some(message), code), "{body}");
    }
    assert_eq!(read("{}").message(), None);
    assert_eq!(read(r#"{"details":{"a":1}}"#).details, Some(json!({ "a": 1 })));
}

#[test]
fn distinguishes_a_missing_license_from_other_forbidden_actions() {
    for (body, missing) in [
        (
            r#"{"error":"This is an enterprise feature [error-action-not-allowed]","errorType":"error-action-not-allowed"}"#,
            true,
        ),
        (r#"{"error":"This is an enterprise feature [error-action-not-allowed]"}"#, true),
        (r#"{"error":"Not for you [error-action-not-allowed]","errorType":"error-action-not-allowed"}"#, false),
        (r#"{"error":"An enterprise feature"}"#, false),
    ] {
        assert_eq!(read(body).is_license_missing(), missing, "{body}");
    }
}

//! What the desk rejects, as the server does, and what it leaves out.

use axum::Router;
use http::Method;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::{Error, Json, Upload};
use serde_json::json;

use crate::office::sign_in;

/// Returns the body of the error response.
fn refusal<T>(call: Result<T, Error>) -> Json {
    match call {
        Err(Error::Api(error)) => serde_json::from_slice(&error.body).unwrap(),
        _ => Json::Null,
    }
}

pub async fn rejects_with_the_messages_of_the_server(desk: Router) {
    let client = sign_in(desk, "u1");
    let unknown = json!({ "success": false, "error": "[invalid-token]", "errorType": "invalid-token" });
    assert_eq!(refusal(client.visitors().get(GetVisitor::new("t1")).await), unknown);
    let transcript = SendTranscript::new("no room", "t1", "ines@mail.example");
    let expected = json!({ "success": false, "message": "Error sending Livechat transcript" });
    assert_eq!(refusal(client.transcripts().send(transcript).await), expected);

    let register = |department: &str| client.visitors().register(RegisterVisitor::new("t1").department(department));
    assert_eq!(refusal(register("sales").await)["errorType"], "error-invalid-department");
    for given in ["Support", "support"] {
        let visitor = register(given).await.unwrap().visitor.unwrap();
        assert_eq!(visitor.department.as_deref(), Some("support"), "{given}");
    }
    let upload = |file| client.rooms().upload_file(UploadFile::new("t2", "no room", file));
    assert_eq!(refusal(upload(Upload::new("a.txt", "a")).await), json!({ "success": false, "error": "unauthorized" }));
}

pub async fn has_the_upload_limit_of_the_server(desk: Router) {
    let client = sign_in(desk, "u1");
    client.visitors().register(RegisterVisitor::new("t1")).await.unwrap();
    let room = client.rooms().open(OpenRoom::new("t1")).await.unwrap().room.unwrap().id.unwrap();
    for (size, status) in [(104_857_600, 200), (104_857_601, 400), (105_000_000, 413)] {
        let upload = UploadFile::new("t1", &*room, Upload::new("a.bin", vec![0; size]));
        let response = client.rooms().upload_file(upload).response().await.unwrap();
        assert_eq!(response.status.as_u16(), status, "{size}");
    }
}

pub async fn returns_501_if_unimplemented_404_if_unknown(desk: Router) {
    let client = sign_in(desk, "u1");
    // One operation of a group that it implements in part, and one of a group that it does not implement.
    let part = client.departments().check_creation(CheckDepartmentCreation::default()).await.map(drop);
    let nothing = client.units().list(ListUnits::default()).await.map(drop);
    for left_out in [part, nothing] {
        assert!(matches!(&left_out, Err(Error::Api(error)) if error.status == 501), "{left_out:?}");
    }
    let unknown = client.request(Method::GET, "/api/v1/livechat/nothing").raw().await.unwrap();
    assert_eq!(unknown.status, 404);
}

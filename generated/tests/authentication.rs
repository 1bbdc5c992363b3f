//! A server that verifies credentials in one place.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test may give up")]

use std::sync::{Arc, Mutex};

use axum::body::{Body, Bytes};
use axum::http::{Request, StatusCode};
use rocketchat_omnichannel::models::security::{AUTH_TOKEN, USER_ID};
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::server::{DepartmentsApi, VisitorsApi};
use rocketchat_omnichannel::{Client, Context, Credentials, HandlerError, Rejection, Server, in_process};
use tower::ServiceExt;

#[derive(Debug, Clone, PartialEq)]
struct User(String);

/// Remembers the user of each call.
#[derive(Default)]
struct Desk(Mutex<Vec<Option<User>>>);

impl Desk {
    fn note(&self, context: &Context) {
        self.0.lock().unwrap().push(context.user().cloned());
    }

    fn users(&self) -> Vec<Option<User>> {
        std::mem::take(&mut self.0.lock().unwrap())
    }
}

impl DepartmentsApi for Desk {
    async fn list(&self, _: ListDepartments, context: Context) -> Result<ListDepartmentsResponse, HandlerError> {
        self.note(&context);
        Err(StatusCode::NO_CONTENT.into())
    }

    async fn create(&self, _: CreateDepartment, context: Context) -> Result<CreateDepartmentResponse, HandlerError> {
        self.note(&context);
        Err(StatusCode::NO_CONTENT.into())
    }
}

impl VisitorsApi for Desk {
    async fn get(&self, _: GetVisitor, context: Context) -> Result<GetVisitorResponse, HandlerError> {
        self.note(&context);
        Err(StatusCode::NO_CONTENT.into())
    }
}

/// Knows one user, who may only read.
fn server(desk: &Arc<Desk>) -> Server<Desk> {
    let server = Server::from_arc(desk.clone()).authenticate(|credentials, operation| async move {
        match (credentials.get(USER_ID), credentials.get(AUTH_TOKEN)) {
            (Some("ada"), Some("t0ken")) if operation.method == "GET" => Ok(User("ada".to_owned())),
            (Some("ada"), Some("t0ken")) => Err(Rejection::forbidden()),
            _ => Err(Rejection::unauthorized()),
        }
    });
    // Operations that are added later are authenticated, too.
    server.departments().visitors()
}

fn client(server: Server<Desk>, token: Option<&str>) -> Client {
    let credentials = token.map(|token| Credentials::new().auth_token(token).user_id("ada"));
    let builder = Client::builder("http://in.process").credentials(credentials.unwrap_or_default());
    builder.transport(in_process(server.into_router())).build().unwrap()
}

#[tokio::test]
async fn a_handler_receives_the_authenticated_user() {
    let desk = Arc::new(Desk::default());
    let client = client(server(&desk), Some("t0ken"));
    assert_eq!(client.departments().list(ListDepartments::default()).raw().await.unwrap().status, 204);
    assert_eq!(desk.users(), [Some(User("ada".to_owned()))]);
    // An operation that declares no security has no user.
    assert_eq!(client.visitors().get(GetVisitor::new("v1")).raw().await.unwrap().status, 204);
    assert_eq!(desk.users(), [None]);
}

#[tokio::test]
async fn unknown_callers_are_rejected_in_the_format_of_the_api() {
    let desk = Arc::new(Desk::default());
    let error = client(server(&desk), Some("wrong")).departments().list(ListDepartments::default()).await.unwrap_err();
    assert!(error.is_unauthorized() && error.api().is_some(), "{error}");
    let router = server(&desk).on_rejection(|rejection, _| (StatusCode::IM_A_TEAPOT, rejection.body().to_string()));
    let replaced = client(router, Some("wrong")).departments().list(ListDepartments::default()).raw().await.unwrap();
    assert_eq!(replaced.status, 418);
    assert_eq!(desk.users(), []);
}

/// The status of a request whose body must not be read.
async fn status_of_unread(server: Server<Desk>, token: Option<&str>) -> StatusCode {
    let body = futures_util::stream::once(async { panic!("the body is read") as Result<Bytes, std::io::Error> });
    let mut request = Request::post("/api/v1/livechat/department").header("content-type", "application/json");
    if let Some(token) = token {
        request = request.header("x-user-id", "ada").header("x-auth-token", token);
    }
    let request = request.body(Body::from_stream(body)).unwrap();
    server.into_router().oneshot(request).await.unwrap().status()
}

#[tokio::test]
async fn callers_are_authenticated_before_the_body_is_read() {
    let desk = Arc::new(Desk::default());
    for (token, status) in [(None, 401), (Some("wrong"), 401), (Some("t0ken"), 403)] {
        assert_eq!(status_of_unread(server(&desk), token).await, status, "{token:?}");
    }
}

#[tokio::test]
async fn an_operation_is_made_public_on_purpose() {
    let desk = Arc::new(Desk::default());
    let server = || server(&desk).public::<ListDepartments>();
    for token in [None, Some("wrong")] {
        let request = Request::get("/api/v1/livechat/department");
        let request = match token {
            Some(token) => request.header("x-user-id", "ada").header("x-auth-token", token),
            None => request,
        };
        let response = server().into_router().oneshot(request.body(Body::empty()).unwrap()).await.unwrap();
        assert_eq!(response.status(), 204);
        assert_eq!(desk.users(), [None]);
    }
    assert_eq!(status_of_unread(server(), None).await, 401, "the others are not");
    let merged = Server::from_arc(desk.clone()).merge(server());
    let request = Request::get("/api/v1/livechat/department").body(Body::empty()).unwrap();
    assert_eq!(merged.into_router().oneshot(request).await.unwrap().status(), 204);
}

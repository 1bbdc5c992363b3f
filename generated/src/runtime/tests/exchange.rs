// Emitted by `oascrate`, from `runtime/tests/exchange.rs` in its own sources. Edits are overwritten.

//! Requests and responses on their way through client and server.

use std::sync::Arc;

use http::StatusCode;
use serde_json::json;

use super::sample::*;
use super::serving::*;
use crate::runtime::client::{Core, Error};
use crate::runtime::dialect::ErrorBody;
use crate::runtime::emitted::*;

fn ada() -> Credentials {
    Credentials::new().with(TOKEN, "t0ken").with(USER, "ada")
}

fn full() -> FindThings {
    let mut filter = Filter::default().open(true).tags(["a", "b&c"]);
    filter.extra.insert("page", "7");
    FindThings::new("a/b c?", vec![1, -2])
        .ids(["x+y", "\u{e4}"])
        .limit(10)
        .filter(filter)
        .sort([("ts".to_owned(), -1)])
        .trace("trace me")
        .theme("dark; x=1")
}

#[test]
fn transmits_every_parameter() {
    let api = Script::new(FindThingsResponse::Ok(vec![Thing::new("a", None)]));
    let client = client(router(api.clone()), ada());
    for request in [full(), FindThings::new("..%2F", vec![5]), FindThings::new("\u{1f600}", vec![0]).ids([""])] {
        assert_eq!(run(client.call(request.clone()).into_future()).unwrap(), [Thing::new("a", None)]);
        let (seen, context) = api.take().pop().unwrap();
        assert_eq!(seen, request);
        assert_eq!(context.operation.id, "find-things");
        assert_eq!(context.credentials, ada());
    }
}

#[test]
fn in_process_requests_equal_socket_requests() {
    let api = Script::new(FindThingsResponse::Ok(vec![]));
    run(client(router(api.clone()), ada()).call(FindThings::new("a", vec![1])).into_future()).unwrap();
    let (_, context) = api.take().pop().unwrap();
    assert_eq!((context.uri.host(), context.uri.path().starts_with('/')), (None, true));
    assert!(context.headers.contains_key("host"));
}

#[test]
fn context_debug_output_hides_credentials() {
    let api = Script::new(FindThingsResponse::Ok(vec![]));
    let router = router(api.clone());
    let headers = [("x-token", "s3cret"), ("x-user", "u"), ("authorization", "s3cret"), ("cookie", "a=s3cret")];
    super::refusals::ask(&router, "GET", "/owner/.1.2?of=a", &headers, "");
    let shown = format!("{:?}", api.take().pop().unwrap().1);
    assert!(shown.contains("x-token") && !shown.contains("s3cret"), "{shown}");
}

#[test]
fn legacy_path_routes_to_the_same_operation() {
    let api = Script::new(FindThingsResponse::Ok(vec![]));
    let router = router(api.clone());
    let raw =
        super::refusals::ask(&router, "GET", "/owner/.1.2?of=a%2Fb&limit=3", &[("x-token", "t"), ("x-user", "u")], "");
    assert_eq!(raw.status, StatusCode::OK);
    assert_eq!(api.take().pop().unwrap().0, FindThings::new("a/b", vec![1, 2]).limit(3));
}

#[test]
fn reads_queries_of_other_clients_leniently() {
    let api = Script::new(FindThingsResponse::Ok(vec![]));
    let router = router(api.clone());
    let plain = || FindThings::new("ada", vec![1]);
    let lists = |ids: &[&str]| plain().ids(ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>());
    for (query, expected) in [
        ("ids[1]=b&ids[0]=a", lists(&["a", "b"])),
        ("ids=a&ids=b%2Cc", lists(&["a", "b,c"])),
        ("ids", plain()),
        ("limit", plain()),
        ("limit=&sort=", plain()),
    ] {
        let uri = format!("/v1/owners/ada/things/.1?{query}");
        let raw = super::refusals::ask(&router, "GET", &uri, &[("x-token", "t"), ("x-user", "u")], "");
        assert_eq!(raw.status, StatusCode::OK, "{query}");
        assert_eq!(api.take().pop().unwrap().0, expected, "{query}");
    }
}

#[test]
fn transmits_bodies_of_every_media_type() {
    let thing = Thing::new("a", Some("ada".into())).size(2.0).note(None);
    let api = Script::new(SaveThingResponse::Created("made".into()));
    let client_of_save = client(router(api.clone()), ada());
    let response = run(client_of_save.call(SaveThing { body: thing.clone() }).into_future());
    assert_eq!(response.unwrap(), SaveThingResponse::Created("made".into()));
    assert_eq!(api.take().pop().unwrap().0.body, thing);

    let api = Script::new(DropThingsResponse::NoContent);
    let client_of_drop = client(router(api.clone()), Credentials::new());
    for body in [None, Some(Filter::default().open(false).tags(["a b", "", "&="]))] {
        run(client_of_drop.call(DropThings { body: body.clone(), age: None }).into_future()).unwrap();
        assert_eq!(api.take().pop().unwrap().0.body, body);
    }

    let content = Bytes::from_static(b"\r\n--form-0000--\r\n\x00\xff");
    let file = Upload::new("a \"b\".bin", content.clone()).content_type("application/x-thing");
    let api = Script::new(SendFileResponse::Ok(content.clone()));
    let client = client(router(api.clone()), Credentials::new());
    let mut body = SendFileBody::new(file).description("two\r\nlines");
    body.extra.push(Part { name: "more".into(), content: "x".into(), ..Part::default() });
    assert_eq!(run(client.call(SendFile::new(body.clone())).into_future()).unwrap(), content);
    assert_eq!(api.take().pop().unwrap().0.body, body);
}

#[test]
fn returns_failures_as_responses_or_errors() {
    let failure = Failure::default().error("broken");
    let api = Script::new(FindThingsResponse::Server(failure.clone(), 503));
    let client = client(router(api), ada());
    let response = run(client.call(full()).response()).unwrap();
    assert_eq!((response.status.as_u16(), response.body), (503, FindThingsResponse::Server(failure, 503)));
    let Error::Api(error) = run(client.call(full()).into_future()).unwrap_err() else { panic!("an API error") };
    assert_eq!((error.status.as_u16(), error.problem.message().as_deref()), (503, Some("broken")));
    assert_eq!(error.headers["content-type"], "application/json");
    assert_eq!(error.to_string(), "find-things returned 503 Service Unavailable: broken");
}

#[test]
fn decode_errors_report_the_json_path() {
    let mut raw = RawResponse::new(StatusCode::OK).with_body("application/json", r#"[{"_id":"a","owner":5}]"#);
    let decode = |raw: RawResponse| {
        let api = Script::new(FindThingsResponse::Undocumented(raw));
        run(client(router(api), ada()).call(full()).into_future()).unwrap_err()
    };
    let Error::Decode(error) = decode(raw.clone()) else { panic!("a decode error") };
    assert_eq!((error.path.as_str(), error.status.as_u16()), ("[0].owner", 200));
    assert_eq!(error.body, raw.body);

    raw = RawResponse::new(StatusCode::BAD_GATEWAY).with_body("text/html", "<h1>Bad gateway</h1>");
    assert_eq!(decode(raw.clone()).status(), Some(StatusCode::BAD_GATEWAY));
    assert_eq!(decode(raw).to_string(), "find-things returned 502 Bad Gateway (text/html): Bad gateway");
    raw = RawResponse::new(StatusCode::OK).with_body("text/html; charset=utf-8", "<h1>Log in</h1>");
    assert_eq!(decode(raw).to_string(), "find-things returned 200 OK (text/html; charset=utf-8): Log in");
    raw = RawResponse::new(StatusCode::IM_A_TEAPOT)
        .with_body("application/json", json!({ "error": "short" }).to_string());
    assert!(matches!(decode(raw), Error::Api(error) if error.problem.message().as_deref() == Some("short")));
}

#[test]
fn does_not_send_invalid_requests() {
    let api = Script::new(FindThingsResponse::NotFound);
    let ask =
        |credentials, request| run(client(router(api.clone()), credentials).call(request).into_future()).unwrap_err();
    for owner in ["", ".", ".."] {
        let error = ask(ada(), FindThings::new(owner, vec![1])).to_string();
        assert_eq!(error, format!("find-things cannot be sent: owner: {owner:?} cannot be a segment of a path"));
    }
    assert!(matches!(ask(ada(), full().trace("a\nb")), Error::Request { .. }));
    let halves = Credentials::new().with(USER, "ada");
    let error = ask(halves, full());
    assert!(matches!(error, Error::MissingCredentials { operation: "find-things", .. }));
    let said = "find-things needs the credentials token and user, or session, which the client does not have";
    assert_eq!(error.to_string(), said);
    assert!(api.take().is_empty());
    let session = Credentials::new().with(SESSION, "s1=t%20");
    ask(session.clone(), full());
    assert_eq!(api.take().pop().unwrap().1.credentials, session);
}

#[test]
fn merges_cookies_of_all_sources() {
    let api = Script::new(FindThingsResponse::Ok(vec![]));
    let client = client(router(api.clone()), Credentials::new().with(SESSION, "s1=t%20"));
    let sent = |call: Call<FindThings>| {
        run(call.into_future()).unwrap();
        let (request, context) = api.take().pop().unwrap();
        let cookies: Vec<_> =
            context.headers.get_all("cookie").iter().map(|value| value.to_str().unwrap().to_owned()).collect();
        (request.theme, context.credentials, cookies)
    };
    let plain = || FindThings::new("ada", vec![1]);
    let session = Credentials::new().with(SESSION, "s1=t%20");
    let own = |call: Call<FindThings>| call.header("Cookie", "own=1; sid2=x");
    for (call, theme, cookies) in [
        (client.call(plain()), None, "sid=s1=t%20"),
        (own(client.call(plain())), None, "own=1; sid2=x; sid=s1=t%20"),
        (own(client.call(plain().theme("dark"))), Some("dark".to_owned()), "own=1; sid2=x; theme=dark; sid=s1=t%20"),
    ] {
        assert_eq!(sent(call), (theme, session.clone(), vec![cookies.to_owned()]));
    }
}

#[test]
fn reads_cookies_from_several_headers() {
    let api = Script::new(FindThingsResponse::Ok(vec![]));
    let headers = [("cookie", "theme=dark"), ("cookie", "a=b; sid=s")];
    let raw = super::refusals::ask(&router(api.clone()), "GET", "/v1/owners/ada/things/.1", &headers, "");
    assert_eq!(raw.status, StatusCode::OK);
    assert_eq!(api.take().pop().unwrap().0.theme.as_deref(), Some("dark"));
}

#[test]
fn joins_urls_and_rejects_invalid_base_urls() {
    for base_url in ["", "chat.example.org", "/api", "http://", "http://x?y", "http://a b"] {
        let error = Client::new(base_url).unwrap_err();
        assert!(matches!(error, Error::Setup { .. }), "{base_url}: {error}");
    }
    let nested = axum::Router::new().nest("/chat/x", router(Arc::new(Nothing)));
    let transport = crate::runtime::client::in_process(nested);
    let client = Client::builder("http://in.process/chat/x/").transport(transport).build().unwrap();
    let error = run(Core::call(&client, DropThings::default()).into_future()).unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::NOT_IMPLEMENTED), "{error}");
}

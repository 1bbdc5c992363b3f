//! What a gateway passes on beside the described request, and how its upstreams are configured.

use std::net::SocketAddr;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body as HttpBody;
use axum::extract::ConnectInfo;
use http::{HeaderMap, HeaderName, Request, StatusCode};
use rocketchat_omnichannel::gateway::{Forward, Gateway, Upstream};
use rocketchat_omnichannel::mock::Mock;
use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::client::in_process;
use rocketchat_omnichannel::{Client, Context, HandlerError, Rejection, RetryPolicy, Server};
use tower::ServiceExt;

const VISITOR: &str = "/api/v1/livechat/visitor/a";

fn client(mock: &Mock) -> Client {
    Client::builder("http://upstream").transport(in_process(mock.router())).build().unwrap()
}

fn router<F: Forward>(gateway: Gateway<F>) -> Router {
    Server::new(gateway).all().into_router()
}

/// Sends a GET request with these headers from an address.
async fn get(router: &Router, path: &str, headers: &[(&str, &str)], from: Option<&str>) -> StatusCode {
    let request = headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
    let mut request = request.body(HttpBody::empty()).unwrap();
    if let Some(from) = from {
        request.extensions_mut().insert(ConnectInfo::<SocketAddr>(from.parse().unwrap()));
    }
    router.clone().oneshot(request).await.unwrap().status()
}

/// Returns the headers that the server behind the gateway received last.
fn arrived(mock: &Mock) -> HeaderMap {
    mock.exchanges().pop().unwrap().headers
}

fn header(headers: &HeaderMap, name: &str) -> Option<String> {
    Some(headers.get(name)?.to_str().unwrap().to_owned())
}

#[tokio::test]
async fn passes_undeclared_query_parameters_and_listed_headers() {
    let mock = Mock::new();
    let sent = [
        ("accept-language", "pt"),
        ("user-agent", "a bot"),
        ("x-request-id", "r1"),
        ("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"),
        ("api-bypass-rate-limit", "b"),
        ("x-other", "o"),
        ("cookie", "sid=1"),
    ];
    get(&router(Gateway::new(client(&mock))), &format!("{VISITOR}?debug=1&debug=2"), &sent, None).await;
    assert_eq!(mock.exchanges()[0].uri.query(), Some("debug=1&debug=2"));
    for (name, value) in &sent[..5] {
        assert_eq!(header(&arrived(&mock), name).as_deref(), Some(*value), "{name}");
    }
    for (name, _) in &sent[5..] {
        assert_eq!(header(&arrived(&mock), name), None, "{name}");
    }
    let upstream = Upstream::new(client(&mock)).pass_headers([HeaderName::from_static("x-other")]);
    let gateway = router(Gateway::new(upstream));
    get(&gateway, VISITOR, &sent, None).await;
    assert_eq!(header(&arrived(&mock), "x-other").as_deref(), Some("o"));
    assert_ne!(header(&arrived(&mock), "user-agent").as_deref(), Some("a bot"), "not in the list");
    get(&gateway, VISITOR, &[("x-other", "o"), ("connection", "x-other")], None).await;
    assert_eq!(header(&arrived(&mock), "x-other"), None, "a header of the connection");
}

#[tokio::test]
async fn reports_the_address_of_the_caller() {
    let mock = Mock::new();
    let gateway = router(Gateway::new(client(&mock)));
    let via = [("forwarded", "for=192.0.2.1"), ("x-forwarded-for", "192.0.2.1"), ("host", "chat.example.com")];
    for (headers, from, forwarded, list) in [
        (&via[2..], Some("192.0.2.9:5000"), Some("for=192.0.2.9;host=\"chat.example.com\""), Some("192.0.2.9")),
        (&[], Some("[::ffff:192.0.2.9]:5000"), Some("for=192.0.2.9"), Some("192.0.2.9")),
        (&[], Some("[2001:db8::1]:5000"), Some("for=\"[2001:db8::1]\""), Some("2001:db8::1")),
        (&via[..2], Some("192.0.2.9:5000"), Some("for=192.0.2.1, for=192.0.2.9"), Some("192.0.2.1, 192.0.2.9")),
        (&via[..2], None, Some("for=192.0.2.1"), Some("192.0.2.1")),
        (&[], None, None, None),
        (&[("connection", "x-forwarded-for")], Some("192.0.2.9:5000"), Some("for=192.0.2.9"), Some("192.0.2.9")),
        (&[("host", "\u{22}x")], Some("192.0.2.9:5000"), Some("for=192.0.2.9"), Some("192.0.2.9")),
    ] {
        get(&gateway, VISITOR, headers, from).await;
        let found = arrived(&mock);
        let found = (header(&found, "forwarded"), header(&found, "x-forwarded-for"));
        assert_eq!(found, (forwarded.map(str::to_owned), list.map(str::to_owned)), "{headers:?} {from:?}");
    }
}

#[tokio::test]
async fn knows_the_address_of_a_caller_over_a_socket() {
    let mock = Mock::new();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let service = router(Gateway::new(client(&mock))).into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async { axum::serve(listener, service).await });
    Client::new(url).unwrap().visitors().get(GetVisitor::new("a")).await.unwrap();
    assert_eq!(header(&arrived(&mock), "x-forwarded-for").as_deref(), Some("127.0.0.1"));
}

#[tokio::test]
async fn passes_credentials_to_operations_that_declare_none() {
    let mock = Mock::new();
    let own = rocketchat_omnichannel::Credentials::new().auth_token("own").user_id("gateway");
    let client = Client::builder("http://upstream").transport(in_process(mock.router())).credentials(own);
    let gateway = router(Gateway::new(client.build().unwrap()));
    get(&gateway, VISITOR, &[("x-auth-token", "t0ken"), ("x-user-id", "ada")], None).await;
    let found = arrived(&mock);
    assert_eq!(header(&found, "x-auth-token").zip(header(&found, "x-user-id")), Some(("t0ken".into(), "ada".into())));
    get(&gateway, VISITOR, &[], None).await;
    assert_eq!(header(&arrived(&mock), "x-auth-token"), None, "nobody asked for those of the gateway");
}

#[tokio::test(start_paused = true)]
async fn retries_timeouts_and_headers_belong_to_the_upstream() {
    let mock = Mock::new();
    let builder = Client::builder("http://upstream").transport(in_process(mock.router()));
    let client = builder.timeout(Duration::from_secs(5)).header("x-gateway", "north").build().unwrap();
    let once = router(Gateway::new(client.clone()));
    let twice = router(Gateway::new(Upstream::new(client).retry(RetryPolicy::default().attempts(2))));
    for (gateway, status, requests) in [(&once, 503, 1), (&twice, 200, 2)] {
        mock.reset();
        mock.on::<GetVisitor>().times(1).status(StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(get(gateway, VISITOR, &[], None).await, status);
        assert_eq!(mock.exchanges().len(), requests);
    }
    assert_eq!(header(&arrived(&mock), "x-gateway").as_deref(), Some("north"));
    mock.on::<GetVisitor>().delay(Duration::from_secs(6));
    assert_eq!(get(&once, VISITOR, &[], None).await, 504);
}

#[tokio::test]
async fn chooses_an_upstream_for_each_request() {
    let [north, south] = [Mock::new(), Mock::new()];
    let [to_north, to_south] = [&north, &south].map(|mock| Upstream::new(client(mock)));
    let gateway = router(Gateway::choose(move |context: &Context| {
        match context.headers.get("x-region").map(|region| region.as_bytes()) {
            Some(b"north") => Ok(to_north.clone()),
            Some(b"south") => Ok(to_south.clone()),
            _ => Err(Rejection::not_found()),
        }
    }));
    for (region, status, expected) in [("north", 200, [1, 0]), ("south", 200, [1, 1]), ("west", 404, [1, 1])] {
        assert_eq!(get(&gateway, VISITOR, &[("x-region", region)], None).await, status, "{region}");
        assert_eq!([north.exchanges().len(), south.exchanges().len()], expected, "{region}");
    }
}

#[tokio::test]
async fn reports_each_request_with_its_cause() {
    let lines = Arc::new(Mutex::new(Vec::new()));
    let mock = Mock::new();
    let (log, rejected) = (lines.clone(), Arc::new(Mutex::new(0)));
    // A handler with a state of its own.
    let count = rejected.clone();
    let nobody = move |_: &Gateway, _: DeleteVisitor, _: Context| {
        *count.lock().unwrap() += 1;
        async { Err::<DeleteVisitorResponse, HandlerError>(StatusCode::GONE.into()) }
    };
    let server = Server::new(Gateway::new(client(&mock))).all().on::<DeleteVisitor, _>(nobody);
    let router = server.on_response(move |handled| log.lock().unwrap().push(handled.to_string())).into_router();
    get(&router, VISITOR, &[], None).await;
    let delete = Request::delete(VISITOR).body(HttpBody::empty()).unwrap();
    assert_eq!(router.clone().oneshot(delete).await.unwrap().status(), 410);
    get(&router, "/api/v1/livechat/rooms", &[], None).await;
    let lines = lines.lock().unwrap();
    for (line, start) in lines.iter().zip([
        "GET /api/v1/livechat/visitor/{token} 200 in ",
        "DELETE /api/v1/livechat/visitor/{token} 410 in ",
        "GET /api/v1/livechat/rooms 401 in ",
    ]) {
        assert!(line.starts_with(start), "{line}");
    }
    assert_eq!((lines.len(), *rejected.lock().unwrap()), (3, 1));
}

#[tokio::test]
async fn reports_why_there_is_no_response() {
    let reported = Arc::new(Mutex::new(None));
    let report = reported.clone();
    let unreachable = Client::builder("http://127.0.0.1:1").build().unwrap();
    let server = Server::new(Gateway::new(unreachable)).all();
    let server = server.on_response(move |handled| *report.lock().unwrap() = handled.cause.map(str::to_owned));
    assert_eq!(get(&server.into_router(), VISITOR, &[], None).await, 502);
    let cause = reported.lock().unwrap().take().unwrap();
    assert!(cause.contains("get-api-v1-livechat-visitor-token"), "{cause}");
}

// Emitted by `oascrate`, from `runtime/tests/paths.rs` in its own sources. Edits are overwritten.

//! Paths of every form, from a client to a server.

#![allow(dead_code, missing_docs, reason = "not every setter of an emitted type is needed here")]

use std::fmt::Debug;

use super::refusals::{ask, refused};
use super::serving::*;
use crate::runtime::client::Error;
use crate::runtime::emitted::*;
use crate::runtime::server::Refusal;
use axum::Router;
use http::StatusCode;

#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum EchoResponse {
    Ok(String),
    Undocumented(RawResponse),
}
responses!(EchoResponse -> String { Ok(body: String) = 200 text "text/plain" } else {});

/// Operations whose parameters are all required strings, and a server of all of them in both orders.
macro_rules! echoes {
    ($(
        $name:ident = $method:ident $path:literal $(query $query:tt)? $(selected by $selectors:tt)?
            ($($place:ident $style:ident $field:ident = $wire:literal),*);
    )*) => {
        $(
            #[derive(Debug, Clone, PartialEq)]
            struct $name { $($field: String),* }
            operation!($name = $method $path, "echo" $(, query $query)? $(, selected by $selectors)? -> EchoResponse {
                $(required $place $style $field: String = $wire),*
            });
        )*

        fn routers() -> [Router; 2] {
            let forth = Server::new(())$(.on::<$name, _>(echo))*;
            let mut back = Server::new(());
            let all: &[fn(Server<()>) -> Server<()>] = &[$(|server| server.on::<$name, _>(echo)),*];
            for add in all.iter().rev() {
                back = add(back);
            }
            [forth.into_router(), back.into_router()]
        }
    };
}

async fn echo<O: Operation<Response = EchoResponse> + Debug>(
    _: &(),
    request: O,
    _: Context,
) -> Result<EchoResponse, HandlerError> {
    Ok(format!("{request:?}").into())
}

echoes! {
    Root = GET "/" ();
    File = GET "/x/{id}.json" (path simple id = "id");
    Show = GET "/x/{id}" (path simple id = "id");
    Drop = DELETE "/x/{id}" (path simple id = "id");
    All = GET "/x/all" ();
    Parts = GET "/x/{id}/parts" (path simple id = "id");
    Renamed = PUT "/x/{name}/parts" (path simple name = "name");
    Span = GET "/s/{a}-{b}" (path simple a = "a", path simple b = "b");
    Adjacent = GET "/t/{a}{b}" (path simple a = "a", path simple b = "b");
    Cancel = POST "/p/{a}:cancel" (path simple a = "a");
    Post = POST "/p/{a}" (path simple a = "a");
    Around = GET "/m/pre{a}post" (path simple a = "a");
    Pre = GET "/m/pre{a}" (path simple a = "a");
    Colon = GET "/l/:literal" ();
    Star = GET "/l/*literal" ();
    Starred = GET "/w/{*x}" (path simple x = "*x");
    Space = GET "/odd names/{the key}/\u{fc}" (path simple key = "the key");
    Tilde = GET "/~me" ();
    Doubled = GET "/d//e/" ();
    Trailing = GET "/d/{id}/" (path simple id = "id");
    Brace = GET "/b/{open" ();
    Twice = GET "/twice/{a}/{a}" (path simple a = "a");
    Prefixes = GET "/prefixes/{a}/{ab}" (path simple ab = "ab", path simple a = "a");
    Partly = GET "/c/{a}.json/{b}" (path simple a = "a", path simple b = "b");
    Wholly = GET "/c/{a}/d" (path simple a = "a");
    Bare = GET "/q" ();
    ListUsers = GET "/q" query ["Action" = "ListUsers"] ();
    GetUser = GET "/q" query ["Action" = "Get&User", "acl" = ""] (header simple name = "X-Name");
    One = POST "/j" selected by [header "X-Target" = "Api.One"] (header simple target = "X-Target");
    Three = POST "/j" selected by [header "X-Target", query "part"] (header simple target = "X-Target", query form part = "part");
    Two = POST "/j" selected by [header "X-Target" = "Api.Two"] (header simple target = "X-Target");
}

/// Returns the result of a call of the operation.
#[track_caller]
fn echoed<O: Operation<Response = EchoResponse> + Debug + Clone>(router: &Router, request: O) {
    let client = client(router.clone(), Credentials::new());
    let echo = run(client.call(request.clone()).response()).unwrap().body;
    assert_eq!(echo, EchoResponse::Ok(format!("{request:?}")));
}

const VALUES: [&str; 8] = ["1", "{b}", "a/b", "x.json", "a b\u{fc}%2F", "-", "~:*", "..."];

#[test]
fn transmits_every_value_in_every_path_style() {
    for router in routers() {
        for value in VALUES.map(str::to_owned) {
            let id = || value.clone();
            echoed(&router, File { id: id() });
            echoed(&router, Drop { id: id() });
            echoed(&router, Parts { id: id() });
            echoed(&router, Renamed { name: id() });
            for other in VALUES.map(str::to_owned) {
                echoed(&router, Span { a: id(), b: other.clone() });
                echoed(&router, Prefixes { a: id(), ab: other });
            }
            echoed(&router, Adjacent { a: "\u{fc}".into(), b: id() });
            echoed(&router, Cancel { a: id() });
            echoed(&router, Post { a: id() });
            echoed(&router, Around { a: id() });
            echoed(&router, Pre { a: id() });
            echoed(&router, Starred { x: id() });
            echoed(&router, Space { key: id() });
            echoed(&router, Trailing { id: id() });
            echoed(&router, Twice { a: id() });
            echoed(&router, Partly { a: id(), b: id() });
            echoed(&router, Wholly { a: format!("{}.", id()) });
        }
        echoed(&router, Root {});
        echoed(&router, All {});
        echoed(&router, Show { id: "x.jso".into() });
        echoed(&router, Colon {});
        echoed(&router, Star {});
        echoed(&router, Tilde {});
        echoed(&router, Doubled {});
        echoed(&router, Brace {});
        echoed(&router, Bare {});
        echoed(&router, ListUsers {});
        echoed(&router, GetUser { name: "ada".into() });
        echoed(&router, One { target: "Api.One".into() });
        echoed(&router, Three { target: "Api.One".into(), part: "1".into() });
        echoed(&router, Two { target: "Api.Two".into() });
    }
}

#[test]
fn routes_to_the_most_specific_path_with_the_method() {
    let get = |request: &dyn Debug| Ok(format!("{request:?}"));
    let id = |id: &str| Show { id: id.into() };
    for router in routers() {
        for (method, uri, expected) in [
            ("GET", "/x/all", get(&All {})),
            ("GET", "/x/1", get(&id("1"))),
            ("GET", "/x/%61ll", get(&id("all"))),
            ("GET", "/x/1.json", get(&File { id: "1".into() })),
            ("GET", "/x/1%2Ejson", get(&File { id: "1".into() })),
            ("GET", "/x/.json", get(&id(".json"))),
            ("DELETE", "/x/1.json", get(&Drop { id: "1.json".into() })),
            ("DELETE", "/x/all", Err((405, "GET,HEAD"))),
            ("POST", "/x/all", Err((405, "GET,HEAD"))),
            ("POST", "/x/1.json", Err((405, "GET,HEAD,DELETE"))),
            ("GET", "/x/", Err((404, ""))),
            ("GET", "/x//parts", Err((404, ""))),
            ("GET", "/c//d", Err((404, ""))),
            ("GET", "/x/1/", Err((404, ""))),
            ("POST", "/x/1/parts", Err((405, "GET,HEAD,PUT"))),
            ("POST", "/p/1:cancel", get(&Cancel { a: "1".into() })),
            ("POST", "/p/1%3Acancel", get(&Cancel { a: "1".into() })),
            ("POST", "/p/1:stop", get(&Post { a: "1:stop".into() })),
            ("GET", "/p/1:stop", Err((405, "POST"))),
            ("GET", "/m/preXpost", get(&Around { a: "X".into() })),
            ("GET", "/m/prepost", get(&Pre { a: "post".into() })),
            ("GET", "/m/post", Err((404, ""))),
            ("GET", "/l/other", Err((404, ""))),
            ("GET", "/l/%3aliteral", get(&Colon {})),
            ("GET", "/%7eme", get(&Tilde {})),
            ("GET", "/~you", Err((404, ""))),
            ("GET", "/w/a/b", Err((404, ""))),
            ("GET", "/d/e/", get(&Trailing { id: "e".into() })),
            ("GET", "/d//e", Err((404, ""))),
            ("GET", "/b/%7bopen", get(&Brace {})),
            ("GET", "/c/a.json/d", get(&Partly { a: "a".into(), b: "d".into() })),
            ("GET", "/c/a.jso/d", get(&Wholly { a: "a.jso".into() })),
            ("GET", "/c/a.jso/e", Err((404, ""))),
            ("GET", "/q?x=1", get(&Bare {})),
            ("GET", "/q?x=1&Action=List%55sers", get(&ListUsers {})),
            ("GET", "/q?Action=Other", get(&Bare {})),
            ("POST", "/q?Action=ListUsers", Err((405, "GET,HEAD"))),
            ("POST", "/j", Err((404, ""))),
            ("POST", "/j?part=1", Err((404, ""))),
            ("GET", "/j", Err((405, "POST"))),
        ] {
            let raw = ask(&router, method, uri, &[], "");
            let allowed = raw.headers.get("allow").map(|value| value.to_str().unwrap()).unwrap_or_default();
            let expected = match expected {
                Ok(body) => (200, String::new(), Some(body)),
                Err((status, allowed)) => (status, allowed.to_owned(), None),
            };
            let body = raw.status.is_success().then(|| String::from_utf8(raw.body.to_vec()).unwrap());
            assert_eq!((raw.status.as_u16(), allowed.to_owned(), body), expected, "{method} {uri}");
            match raw.status.as_u16() {
                404 => refused(&raw, Refusal::UnknownPath),
                405 => refused(&raw, Refusal::MethodNotAllowed),
                _ => {}
            }
        }
        for uri in ["/x/1.json", "/x/all", "/l/:literal", "/q?Action=ListUsers"] {
            let raw = ask(&router, "HEAD", uri, &[], "");
            assert_eq!((raw.status, raw.body.len()), (StatusCode::OK, 0), "{uri}");
        }
    }
}

#[test]
fn nests_merges_and_layers_every_kind_of_route() {
    let own = Router::new().route("/health", axum::routing::get(async || "well"));
    for router in routers() {
        let nested = own.clone().nest("/api", router.clone());
        assert_eq!(ask(&nested, "GET", "/api/x/1.json", &[], "").body, "File { id: \"1\" }");
        assert_eq!(ask(&nested, "GET", "/api/l/:literal", &[], "").body, "Colon");
        refused(&ask(&nested, "GET", "/api/l/literal", &[], ""), Refusal::UnknownPath);
        let merged = own.clone().merge(router.clone());
        assert_eq!(ask(&merged, "GET", "/health", &[], "").body, "well");
        assert_eq!(ask(&merged, "GET", "/~me", &[], "").body, "Tilde");
        let closed = router.route_layer(tower::util::MapResponseLayer::new(|_| StatusCode::FORBIDDEN));
        for uri in ["/x/1", "/x/1.json", "/%7Eme", "/~me", "/l/x", "/q?Action=ListUsers"] {
            assert_eq!(ask(&closed, "GET", uri, &[], "").status, StatusCode::FORBIDDEN, "{uri}");
        }
    }
}

#[test]
fn replaces_refusals_of_shared_routes() {
    let server = Server::new(()).on::<File, _>(echo).on_rejection(|rejection, operation| {
        (StatusCode::IM_A_TEAPOT, format!("{} {}", rejection.status().as_u16(), operation.is_some()))
    });
    let router = server.into_router();
    assert_eq!(ask(&router, "GET", "/x/1", &[], "").body, "404 false");
    let refused = ask(&router, "POST", "/x/1.json", &[], "");
    assert_eq!((&refused.body[..], &refused.headers["allow"]), (&b"405 false"[..], &"GET,HEAD".parse().unwrap()));
}

#[test]
fn rejects_path_changing_values() {
    let client = client(routers()[0].clone(), Credentials::new());
    for request in [Adjacent { a: ".".into(), b: ".".into() }, Adjacent { a: String::new(), b: "x".into() }] {
        let error = run(client.call(request).into_future()).unwrap_err();
        assert!(matches!(&error, Error::Request { .. }), "{error}");
    }
}

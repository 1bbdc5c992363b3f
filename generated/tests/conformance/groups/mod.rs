//! An exchange for each group of operations: the client sends a request, a double of the group's trait receives the
//! typed request and returns a typed response, and the client receives it; then the double returns an error, and the
//! client receives that.

mod conversations;
mod figures;
mod people;
mod settings;

/// ```text
/// exchange! {
///     group: Trait.method(Operation),
///     request => "METHOD path?query" { body, or null },
///     |received| { what the double finds in the request },
///     status { answer } => |given| { what the caller finds in it },
///     status { refusal }
/// }
/// ```
macro_rules! exchange {
    (
        $group:ident: $api:ident.$method:ident($operation:ident),
        $request:expr => $line:literal $body:tt,
        |$received:ident| $find:block,
        $status:literal $response:tt => |$given:ident| $look:block,
        $refusal:literal $reason:tt $(,)?
    ) => {
        #[tokio::test]
        async fn $group() {
            struct Double(u16, Json);

            impl $api for Double {
                async fn $method(
                    &self,
                    $received: $operation,
                    context: Context,
                ) -> Result<<$operation as Operation>::Response, HandlerError> {
                    let line = context.uri.path_and_query().map(|path_and_query| path_and_query.as_str());
                    assert_eq!(format!("{} {}", context.method, line.unwrap_or_default()), $line);
                    assert_eq!($received, $request);
                    $find
                    Ok(typed_response(self.0, &self.1))
                }
            }

            assert_on_the_wire(&$request, $line, &json!($body));
            let serve = |status, response| client(Server::new(Double(status, response)).$group().into_router());
            let server = serve($status, json!($response));
            let $given = server.$group().$method($request).await.unwrap();
            assert_eq!(serde_json::to_value(&$given).unwrap(), json!($response));
            $look
            let server = serve($refusal, json!($reason));
            assert_refused(server.$group().$method($request), $refusal, &json!($reason)).await;
        }
    };
}

/// The imports of every exchange.
mod prelude {
    pub(super) use rocketchat_omnichannel::models::*;
    pub(super) use rocketchat_omnichannel::runtime::Upload;
    pub(super) use rocketchat_omnichannel::runtime::operation::Operation;
    pub(super) use rocketchat_omnichannel::server::*;
    pub(super) use rocketchat_omnichannel::{Context, HandlerError, Json, Server};
    pub(super) use serde_json::json;

    pub(super) use crate::support::exchange::{
        assert_on_the_wire, assert_refused, client, from_the_wire, typed_response,
    };
}

use exchange;

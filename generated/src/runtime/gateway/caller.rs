// Emitted by `oascrate`, from `runtime/gateway/caller.rs` in its own sources. Edits are overwritten.

//! The address of the caller, for the server behind the gateway: `Forwarded` (RFC 7239) and `X-Forwarded-For`.

use std::net::SocketAddr;

use axum::extract::ConnectInfo;
use http::header::{FORWARDED, HOST, HeaderMap, HeaderName, HeaderValue};

use crate::runtime::server::Context;

const X_FORWARDED_FOR: HeaderName = HeaderName::from_static("x-forwarded-for");

/// The headers.
pub(super) const HEADERS: [HeaderName; 2] = [FORWARDED, X_FORWARDED_FOR];

/// Adds the caller to the end of both headers. What the caller itself sent remains before it. If the address of the
/// caller is not known, both are passed on unchanged.
pub(super) fn announce(context: &Context, headers: &mut HeaderMap) {
    let address = context.extensions.get::<ConnectInfo<SocketAddr>>();
    // An IPv4 address in the form of IPv6 is the same caller.
    let ip = address.map(|ConnectInfo(address)| address.ip().to_canonical());
    let host = context.headers.get(HOST).and_then(|host| host.to_str().ok()).filter(|host| is_quotable(host));
    let host = host.map(|host| format!(";host=\"{host}\"")).unwrap_or_default();
    let forwarded = ip.map(|ip| match ip.is_ipv6() {
        true => format!("for=\"[{ip}]\"{host}"),
        false => format!("for={ip}{host}"),
    });
    for (name, own) in [(FORWARDED, forwarded), (X_FORWARDED_FOR, ip.map(|ip| ip.to_string()))] {
        let before = context.headers.get_all(&name).iter().filter_map(|value| value.to_str().ok());
        let values: Vec<&str> = before.chain(own.as_deref()).collect();
        if let Some(value) = HeaderValue::try_from(values.join(", ")).ok().filter(|value| !value.is_empty()) {
            headers.insert(name, value);
        }
    }
}

/// Whether a text can be quoted without escapes.
fn is_quotable(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '"' | '\\'))
}

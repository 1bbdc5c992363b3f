//! The query, cookies and headers of a request.

use std::borrow::Cow;

use http::header::COOKIE;
use http::request::Parts;
use http::{HeaderMap, Uri};

use crate::runtime::headers::text;
use crate::runtime::operation_info::OperationInfo;
#[cfg(feature = "server")]
use crate::runtime::operation_info::{Place, Selector};
use crate::runtime::params::Pairs;
use crate::runtime::params::text::decode_form;
use crate::runtime::security::{CredentialLocation, Credentials, SecurityScheme};

/// Returns whether a request has the fixed query parameters and the selecting parameters of the operation.
#[cfg(feature = "server")]
pub(crate) fn selects(info: &OperationInfo, head: &Parts) -> bool {
    let pairs = query(&head.uri);
    let is_in_query = |name: &str, value: Option<&str>| {
        let mut values = pairs.values(name).into_iter();
        values.any(|found| value.is_none_or(|value| decode_form(found) == value))
    };
    let is_in_header = |name: &str, value: Option<&str>| {
        head.headers.get(name).is_some_and(|found| value.is_none_or(|value| found.as_bytes() == value.as_bytes()))
    };
    info.query.iter().all(|(name, value)| is_in_query(name, Some(value)))
        && info.selectors.iter().all(|selector| match *selector {
            Selector::Query(name, value) => is_in_query(name, value),
            Selector::Header(name, value) => is_in_header(name, value),
        })
}

/// The credentials of a request, for all schemes that the operation accepts.
pub fn credentials(info: &OperationInfo, head: &Parts) -> Credentials {
    credentials_of(info.security.iter().copied().flatten().copied(), &head.uri, &head.headers)
}

/// The credentials of a request, for these schemes.
pub(crate) fn credentials_of(
    schemes: impl Iterator<Item = SecurityScheme>,
    uri: &Uri,
    headers: &HeaderMap,
) -> Credentials {
    let header = |name: &str| headers.get(name).map(text);
    let lines = cookie_lines(headers);
    let mut credentials = Credentials::new();
    for scheme in schemes {
        let credential = match scheme.location() {
            CredentialLocation::Header(name) => header(name).map(Cow::into_owned),
            CredentialLocation::Query(name) => {
                query(uri).last(name).map(|credential| decode_form(credential).into_owned())
            }
            CredentialLocation::Cookie(name) => cookies(&lines).last(name).map(str::to_owned),
            CredentialLocation::Authorization(word) => header("authorization").and_then(|value| {
                let (found, credential) = value.split_once(' ')?;
                found.eq_ignore_ascii_case(word).then(|| credential.trim_ascii_start().to_owned())
            }),
        };
        // Empty credentials are treated as missing.
        if let Some(credential) = credential.filter(|credential| !credential.is_empty()) {
            credentials = credentials.with(scheme, credential);
        }
    }
    credentials
}

/// The undocumented pairs of a query.
#[cfg(feature = "server")]
pub(crate) fn undeclared(info: &OperationInfo, query: &str) -> Vec<(String, String)> {
    let is_own = |name: &str| {
        let stem = name.split('[').next().unwrap_or_default();
        let is = |(declared, members): (&str, &[&str])| {
            declared == name || declared.strip_suffix("[]").unwrap_or(declared) == stem || members.contains(&name)
        };
        let is_credential =
            |scheme: &SecurityScheme| matches!(scheme.location(), CredentialLocation::Query(own) if own == name);
        info.params_in(Place::Query).any(is)
            || info.query.iter().any(|(own, _)| *own == name)
            || info.security.iter().copied().flatten().any(is_credential)
    };
    let pairs = Pairs::parse(query);
    let others = pairs.iter().filter(|(name, _)| !is_own(name));
    others.map(|(name, value)| (name.to_owned(), decode_form(value).into_owned())).collect()
}

pub(super) fn query(uri: &Uri) -> Pairs<'_> {
    Pairs::parse(uri.query().unwrap_or_default())
}

/// The lines of the `Cookie` header, which HTTP/2 may split.
pub(super) fn cookie_lines(headers: &HeaderMap) -> Vec<Cow<'_, str>> {
    headers.get_all(COOKIE).iter().map(text).collect()
}

pub(super) fn cookies<'a>(lines: &'a [Cow<'a, str>]) -> Pairs<'a> {
    Pairs::cookies(lines.iter().map(Cow::as_ref))
}

//! Security schemes and requirements.

use super::{Location, may, must, object, with_others};
use crate::grammar::shape::Shape::{List, Map, One, Text, Word};
use crate::grammar::shape::{Grammar, Object, Others};

/// The locations of credentials.
const CREDENTIALS: &[&str] = &[Location::Query.as_str(), Location::Header.as_str(), Location::Cookie.as_str()];

// The required keys depend on `type`; the check knows them.
pub(super) static SECURITY_SCHEME: Grammar = object(
    "a security scheme",
    &[
        must("type", Word(&["apiKey", "http", "oauth2", "openIdConnect"])),
        may("description", Text),
        may("name", Text),
        may("in", Word(CREDENTIALS)),
        may("scheme", Text),
        may("bearerFormat", Text),
        may("flows", One(Object::OauthFlows)),
        may("openIdConnectUrl", Text),
    ],
);

pub(super) static OAUTH_FLOWS: Grammar = object(
    "an OAuth flows object",
    &[
        may("implicit", One(Object::ImplicitFlow)),
        may("password", One(Object::PasswordFlow)),
        may("clientCredentials", One(Object::ClientCredentialsFlow)),
        may("authorizationCode", One(Object::AuthorizationCodeFlow)),
    ],
);

pub(super) static IMPLICIT_FLOW: Grammar = object(
    "an implicit OAuth flow",
    &[must("authorizationUrl", Text), may("refreshUrl", Text), must("scopes", Map(&Text))],
);

pub(super) static PASSWORD_FLOW: Grammar =
    object("a password OAuth flow", &[must("tokenUrl", Text), may("refreshUrl", Text), must("scopes", Map(&Text))]);

pub(super) static CLIENT_CREDENTIALS_FLOW: Grammar = object(
    "a client credentials OAuth flow",
    &[must("tokenUrl", Text), may("refreshUrl", Text), must("scopes", Map(&Text))],
);

pub(super) static AUTHORIZATION_CODE_FLOW: Grammar = object(
    "an authorization code OAuth flow",
    &[must("authorizationUrl", Text), must("tokenUrl", Text), may("refreshUrl", Text), must("scopes", Map(&Text))],
);

pub(super) static SECURITY_REQUIREMENT: Grammar =
    with_others(object("a security requirement", &[]), Others::Names(List(&Text)));

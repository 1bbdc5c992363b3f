//! Access to operations: which credentials a request must present, and who verifies them.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use http::Extensions;

use super::refusal::Refusal;
use super::rejection::Rejection;
use crate::runtime::api::Api;
use crate::runtime::dialect::Dialect;
use crate::runtime::operation::OperationInfo;
use crate::runtime::security::Credentials;

/// What an operation that declares security requires of a request.
#[derive(Clone)]
pub(super) enum Access {
    /// Nothing.
    Public,
    /// That credentials are present.
    Presented,
    /// That they are those of a user.
    Verified(Authenticator),
}

/// The verification of credentials in progress. It gives the user as an extension.
pub(super) type Authentication = Pin<Box<dyn Future<Output = Result<Extensions, Rejection>> + Send>>;

/// Verifies credentials.
#[derive(Clone)]
pub(super) struct Authenticator(Arc<dyn Fn(Credentials, &'static OperationInfo) -> Authentication + Send + Sync>);

impl Authenticator {
    pub(super) fn new<F, T, U>(authenticate: F) -> Self
    where
        F: Fn(Credentials, &'static OperationInfo) -> T + Send + Sync + 'static,
        T: Future<Output = Result<U, Rejection>> + Send + 'static,
        U: Clone + Send + Sync + 'static,
    {
        Self(Arc::new(move |credentials, info| {
            let user = authenticate(credentials, info);
            Box::pin(async {
                let mut extensions = Extensions::new();
                extensions.insert(user.await?);
                Ok(extensions)
            })
        }))
    }
}

impl Access {
    /// Rejects a request without the credentials that its operation needs. Returns the verification of those that it
    /// presents.
    pub(super) fn check(
        &self,
        info: &'static OperationInfo,
        credentials: &Credentials,
    ) -> Result<Option<Authentication>, Rejection> {
        if info.security.is_empty() || matches!(self, Self::Public) {
            return Ok(None);
        }
        credentials.satisfy(info.security).ok_or_else(|| Api::rejection(Refusal::Unauthorized(Some(info))))?;
        Ok(match self {
            // Where credentials are optional, a request without any is anonymous.
            Self::Verified(authenticator) if !credentials.is_empty() => {
                Some(authenticator.0(credentials.clone(), info))
            }
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::SecurityScheme;
    use crate::runtime::operation::Method;

    const TOKEN: SecurityScheme = SecurityScheme::header("token", "X-Token");
    static OPEN: OperationInfo = OperationInfo::new("open", Method::GET, "/open", &[]);
    static NEEDED: OperationInfo = OperationInfo::new("needed", Method::GET, "/needed", &[]).secured_by(&[&[TOKEN]]);
    static OPTIONAL: OperationInfo =
        OperationInfo::new("optional", Method::GET, "/optional", &[]).secured_by(&[&[TOKEN], &[]]);

    #[test]
    fn verifies_what_an_operation_needs_or_a_caller_presents() {
        let verified = Access::Verified(Authenticator::new(|_, _| async { Ok(()) }));
        for (access, info, is_presented, expected) in [
            (&verified, &OPEN, true, Ok(false)),
            (&verified, &NEEDED, true, Ok(true)),
            (&verified, &NEEDED, false, Err(401)),
            (&verified, &OPTIONAL, true, Ok(true)),
            (&verified, &OPTIONAL, false, Ok(false)),
            (&Access::Presented, &NEEDED, true, Ok(false)),
            (&Access::Presented, &NEEDED, false, Err(401)),
            (&Access::Public, &NEEDED, true, Ok(false)),
            (&Access::Public, &NEEDED, false, Ok(false)),
        ] {
            let credentials = if is_presented { Credentials::new().with(TOKEN, "t") } else { Credentials::new() };
            let found = access.check(info, &credentials);
            let found = found.map(|found| found.is_some()).map_err(|rejection| rejection.status().as_u16());
            assert_eq!(found, expected, "{} {is_presented}", info.id);
        }
    }
}

// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "SLA Policies".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Service level agreements: how soon a chat must be answered.
pub trait SlaPoliciesApi: Send + Sync + 'static {
    /// List SLA policies
    ///
    /// Lists the service level agreement policies a page at a time. An enterprise license is required.
    ///
    /// `GET /api/v1/livechat/sla`
    fn list(
        &self,
        request: ListSlaPolicies,
        context: Context,
    ) -> impl Future<Output = Result<ListSlaPoliciesResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Create an SLA policy
    ///
    /// Creates a service level agreement policy. An enterprise license is required.
    ///
    /// `POST /api/v1/livechat/sla`
    fn create(
        &self,
        request: CreateSlaPolicy,
        context: Context,
    ) -> impl Future<Output = Result<CreateSlaPolicyResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Delete an SLA policy
    ///
    /// Deletes a service level agreement policy. An enterprise license is required.
    ///
    /// `DELETE /api/v1/livechat/sla/{slaId}`
    fn delete(
        &self,
        request: DeleteSlaPolicy,
        context: Context,
    ) -> impl Future<Output = Result<DeleteSlaPolicyResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get an SLA policy
    ///
    /// Returns one service level agreement policy by its id; its members stand at the top level, next to
    /// `success`. An enterprise license is required.
    ///
    /// `GET /api/v1/livechat/sla/{slaId}`
    fn get(
        &self,
        request: GetSlaPolicy,
        context: Context,
    ) -> impl Future<Output = Result<GetSlaPolicyResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Update an SLA policy
    ///
    /// Changes a service level agreement policy and returns it as stored. An enterprise license is
    /// required.
    ///
    /// `PUT /api/v1/livechat/sla/{slaId}`
    fn update(
        &self,
        request: UpdateSlaPolicy,
        context: Context,
    ) -> impl Future<Output = Result<UpdateSlaPolicyResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "SLA Policies".
    pub fn sla_policies(self) -> Self
    where
        A: SlaPoliciesApi,
    {
        routes!(self, A: SlaPoliciesApi {
            list: ListSlaPolicies,
            create: CreateSlaPolicy,
            delete: DeleteSlaPolicy,
            get: GetSlaPolicy,
            update: UpdateSlaPolicy,
        })
    }
}

// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Agents".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// What one agent is assigned to and whether the agent takes chats.
pub trait AgentsApi: Send + Sync + 'static {
    /// Get the agent of a room
    ///
    /// Shows a visitor which agent serves the room. Needs no login, the visitor token in the path is
    /// enough.
    ///
    /// `GET /api/v1/livechat/agent.info/{rid}/{token}`
    fn get_for_room(
        &self,
        request: GetRoomAgent,
        context: Context,
    ) -> impl Future<Output = Result<GetRoomAgentResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get the next agent for a visitor
    ///
    /// Names the agent who would serve the next chat of a visitor. Needs no login, the visitor token in the
    /// path is enough.
    ///
    /// `GET /api/v1/livechat/agent.next/{token}`
    fn get_next(
        &self,
        request: GetNextAgent,
        context: Context,
    ) -> impl Future<Output = Result<GetNextAgentResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Switch the availability of an agent
    ///
    /// Changes whether an agent takes chats and answers with the status that holds afterwards. Needs the
    /// `view-l-room` permission; an unknown agent gives a 404.
    ///
    /// `POST /api/v1/livechat/agent.status`
    fn switch_status(
        &self,
        request: SwitchAgentStatus,
        context: Context,
    ) -> impl Future<Output = Result<SwitchAgentStatusResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Save the settings of an agent
    ///
    /// Stores the Omnichannel settings of an agent and the departments the agent works for. Needs the
    /// `manage-livechat-agents` permission.
    ///
    /// `POST /api/v1/livechat/agents.saveInfo`
    fn update(
        &self,
        request: UpdateAgent,
        context: Context,
    ) -> impl Future<Output = Result<UpdateAgentResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Agents".
    pub fn agents(self) -> Self
    where
        A: AgentsApi,
    {
        routes!(self, A: AgentsApi {
            get_for_room: GetRoomAgent,
            get_next: GetNextAgent,
            switch_status: SwitchAgentStatus,
            update: UpdateAgent,
        })
    }
}

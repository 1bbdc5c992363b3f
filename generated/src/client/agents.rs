// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Agents".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

/// What one agent is assigned to and whether the agent takes chats.
#[derive(Debug, Clone, Copy)]
pub struct Agents<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Agents".
    pub fn agents(&self) -> Agents<'_> {
        Agents { client: self }
    }
}

impl Agents<'_> {
    /// Get the agent of a room
    ///
    /// Shows a visitor which agent serves the room. Needs no login, the visitor token in the path is
    /// enough.
    ///
    /// `GET /api/v1/livechat/agent.info/{rid}/{token}`
    ///
    /// Returns [`GetRoomAgentOk`].
    pub fn get_for_room(self, request: GetRoomAgent) -> Call<GetRoomAgent> {
        Call::new(self.client, request)
    }

    /// Get the next agent for a visitor
    ///
    /// Names the agent who would serve the next chat of a visitor. Needs no login, the visitor token in the
    /// path is enough.
    ///
    /// `GET /api/v1/livechat/agent.next/{token}`
    ///
    /// Returns [`GetNextAgentOk`].
    pub fn get_next(self, request: GetNextAgent) -> Call<GetNextAgent> {
        Call::new(self.client, request)
    }

    /// Switch the availability of an agent
    ///
    /// Changes whether an agent takes chats and answers with the status that holds afterwards. Needs the
    /// `view-l-room` permission; an unknown agent gives a 404.
    ///
    /// `POST /api/v1/livechat/agent.status`
    ///
    /// Returns [`SwitchAgentStatusOk`].
    pub fn switch_status(self, request: SwitchAgentStatus) -> Call<SwitchAgentStatus> {
        Call::new(self.client, request)
    }

    /// Save the settings of an agent
    ///
    /// Stores the Omnichannel settings of an agent and the departments the agent works for. Needs the
    /// `manage-livechat-agents` permission.
    ///
    /// `POST /api/v1/livechat/agents.saveInfo`
    ///
    /// Returns [`Acknowledged`].
    pub fn update(self, request: UpdateAgent) -> Call<UpdateAgent> {
        Call::new(self.client, request)
    }
}

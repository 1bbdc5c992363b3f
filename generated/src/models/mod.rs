// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! Requests, responses, and the types inside them.
//!
//! All types are in this module, whatever their group.
#![allow(
    clippy::large_enum_variant,
    reason = "a response is short-lived, and boxes would make matching harder"
)]
#![allow(clippy::should_implement_trait, reason = "a setter is called as its member")]
#![allow(deprecated, reason = "what the document deprecates is still read and written")]

mod canned_responses;
mod livechat;
mod appearance;
mod messages;
mod page_visits;
mod triggers;
mod agent_statistics;
mod agents;
mod business_hours;
mod contacts;
mod custom_fields;
mod dashboards;
mod departments;
mod inquiries;
mod monitors;
mod priorities;
mod rooms;
mod statistics;
mod tags;
mod transcripts;
mod units;
mod users;
mod visitors;
mod webhooks;
mod reports;
mod sla_policies;
pub mod security;
mod shared;
#[cfg(feature = "webhooks")]
mod webhook_events;

pub use canned_responses::*;
pub use livechat::*;
pub use appearance::*;
pub use messages::*;
pub use page_visits::*;
pub use triggers::*;
pub use agent_statistics::*;
pub use agents::*;
pub use business_hours::*;
pub use contacts::*;
pub use custom_fields::*;
pub use dashboards::*;
pub use departments::*;
pub use inquiries::*;
pub use monitors::*;
pub use priorities::*;
pub use rooms::*;
pub use statistics::*;
pub use tags::*;
pub use transcripts::*;
pub use units::*;
pub use users::*;
pub use visitors::*;
pub use webhooks::*;
pub use reports::*;
pub use sla_policies::*;
pub use shared::*;
#[cfg(feature = "webhooks")]
pub use webhook_events::*;

/// Calls a macro with the request types of all operations.
#[doc(hidden)]
#[macro_export]
macro_rules! every_operation {
    ($callback:ident) => {
        $callback ! { DeleteCannedResponseByBody ListCannedResponses SaveCannedResponse
        ListUsableCannedResponses DeleteCannedResponse GetCannedResponse
        GetLivechatConfig GetRoutingConfig ListIntegrationSettings ListQueue ReceiveSms
        GetAppearance UpdateAppearance SendMessage DeleteMessage GetMessage UpdateMessage
        SendMessages ListMessageHistory SendOfflineMessage SearchMessages
        ListOutboundProviders SendOutboundMessage GetOutboundProvider ReportPageVisit
        ListTriggers SaveTrigger TestExternalService DeleteTrigger GetTrigger
        CallExternalService ListAgentDepartments ListAgentAvailability
        AverageAgentServiceTime TotalAgentServiceTime GetRoomAgent GetNextAgent
        SwitchAgentStatus UpdateAgent GetBusinessHour ListBusinessHours
        DeleteBusinessHour SaveBusinessHour GetRegisteredContact RegisterContact
        FindContact CreateContact BlockContact ListContactChannels CheckContactExistence
        ResolveContactConflicts DeleteContact GetContact ListContactHistory
        SearchContacts UnblockContact UpdateContact ListCustomFields DeleteCustomField
        SaveCustomField GetCustomField SetCustomFieldValue SetCustomFieldValues
        GetAgentProductivityTotals GetChartData ChartAgentStatuses ChartChats
        ChartChatsPerAgent ChartChatsPerDepartment ChartTimings GetChatTotals
        GetConversationTotals GetProductivityTotals CountDepartmentChats
        AverageDepartmentChatDuration AverageDepartmentServiceTime
        AverageDepartmentWaitingTime GetDepartmentAbandonmentRate
        CountDepartmentAbandonments TotalDepartmentServiceTime CountDepartmentTransfers
        ListDepartments CreateDepartment SuggestDepartments ListDepartmentsByIds
        CheckDepartmentCreation DeleteDepartment GetDepartment UpdateDepartment
        ListDepartmentAgents UpdateDepartmentAgents ArchiveDepartment UnarchiveDepartment
        ListArchivedDepartments GetInquiry ListInquiries ListQueuedInquiries
        ReturnRoomToQueue TakeInquiry SetInquirySla ListMonitors AddMonitor RemoveMonitor
        GetMonitor ListPriorities CheckPriorityReset ResetPriorities GetPriority
        RenamePriority OpenRoom CloseRoom CloseRoomAsAgent ForwardRoom JoinRoom HoldRoom
        ResumeRoom UpdateRoom AnswerRoomSurvey RemoveRoomPriority SetRoomPriority
        ListRooms DeleteRoom DeleteClosedRooms ListRoomFilters ListRoomTransfers
        UploadFile TransferRoomToDepartment GetAgentOverview GetStatisticsOverview
        ListTags DeleteTag SaveTag GetTag SendTranscript CancelEmailTranscript
        RequestEmailTranscript RequestPdfTranscript ListUnits CreateUnit DeleteUnit
        GetUnit UpdateUnit ListUnitDepartments ListAvailableDepartments ListUnitMonitors
        ListUsers AddUser RemoveUser GetUser RegisterVisitor SetVisitorStatus
        DeleteVisitor GetVisitor ListVisitorRooms SuggestVisitors ListVisitorChats
        GetVisitorById ListVisitedPages SearchVisitors SearchVisitorChats TestWebhook
        UpdateWebhookSettings CountConversationsByAgent CountConversationsByDepartment
        CountConversationsBySource CountConversationsByStatus CountConversationsByTag
        ListSlaPolicies CreateSlaPolicy DeleteSlaPolicy GetSlaPolicy UpdateSlaPolicy }
    };
}

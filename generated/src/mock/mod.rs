// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! The mock: a server that answers every operation with the examples of the API's description.
//!
//! See [`Mock`] for a server to ask for other answers, and for what it was asked.
use crate::runtime::emitted::*;

pub use crate::runtime::mock::{Example, Exchange, Mock, Received, Stub, UnknownExample};

static EXAMPLES: std::sync::LazyLock<Examples> = std::sync::LazyLock::new(|| Examples::parse(
    "Omnichannel",
    &[
        include_str!("canned_responses.json"),
        include_str!("livechat.json"),
        include_str!("appearance.json"),
        include_str!("messages.json"),
        include_str!("page_visits.json"),
        include_str!("triggers.json"),
        include_str!("agent_statistics.json"),
        include_str!("agents.json"),
        include_str!("business_hours.json"),
        include_str!("contacts.json"),
        include_str!("custom_fields.json"),
        include_str!("dashboards.json"),
        include_str!("departments.json"),
        include_str!("inquiries.json"),
        include_str!("monitors.json"),
        include_str!("priorities.json"),
        include_str!("rooms.json"),
        include_str!("statistics.json"),
        include_str!("tags.json"),
        include_str!("transcripts.json"),
        include_str!("units.json"),
        include_str!("users.json"),
        include_str!("visitors.json"),
        include_str!("webhooks.json"),
        include_str!("reports.json"),
        include_str!("sla_policies.json"),
    ],
));

impl Mock {
    /// A mock of this API. Its clones are the same mock.
    pub fn new() -> Self {
        Self::of(&EXAMPLES)
    }
    /// The server. All routers of a mock share what it was told and what it was asked.
    pub fn router(&self) -> Router {
        self.serve(OPERATIONS, every_operation)
    }
}

mocked!(
    DeleteCannedResponseByBody, ListCannedResponses, SaveCannedResponse,
    ListUsableCannedResponses, DeleteCannedResponse, GetCannedResponse,
    GetLivechatConfig, GetRoutingConfig, ListIntegrationSettings, ListQueue, ReceiveSms,
    GetAppearance, UpdateAppearance, SendMessage, DeleteMessage, GetMessage,
    UpdateMessage, SendMessages, ListMessageHistory, SendOfflineMessage, SearchMessages,
    ListOutboundProviders, SendOutboundMessage, GetOutboundProvider, ReportPageVisit,
    ListTriggers, SaveTrigger, TestExternalService, DeleteTrigger, GetTrigger,
    CallExternalService, ListAgentDepartments, ListAgentAvailability,
    AverageAgentServiceTime, TotalAgentServiceTime, GetRoomAgent, GetNextAgent,
    SwitchAgentStatus, UpdateAgent, GetBusinessHour, ListBusinessHours,
    DeleteBusinessHour, SaveBusinessHour, GetRegisteredContact, RegisterContact,
    FindContact, CreateContact, BlockContact, ListContactChannels, CheckContactExistence,
    ResolveContactConflicts, DeleteContact, GetContact, ListContactHistory,
    SearchContacts, UnblockContact, UpdateContact, ListCustomFields, DeleteCustomField,
    SaveCustomField, GetCustomField, SetCustomFieldValue, SetCustomFieldValues,
    GetAgentProductivityTotals, GetChartData, ChartAgentStatuses, ChartChats,
    ChartChatsPerAgent, ChartChatsPerDepartment, ChartTimings, GetChatTotals,
    GetConversationTotals, GetProductivityTotals, CountDepartmentChats,
    AverageDepartmentChatDuration, AverageDepartmentServiceTime,
    AverageDepartmentWaitingTime, GetDepartmentAbandonmentRate,
    CountDepartmentAbandonments, TotalDepartmentServiceTime, CountDepartmentTransfers,
    ListDepartments, CreateDepartment, SuggestDepartments, ListDepartmentsByIds,
    CheckDepartmentCreation, DeleteDepartment, GetDepartment, UpdateDepartment,
    ListDepartmentAgents, UpdateDepartmentAgents, ArchiveDepartment, UnarchiveDepartment,
    ListArchivedDepartments, GetInquiry, ListInquiries, ListQueuedInquiries,
    ReturnRoomToQueue, TakeInquiry, SetInquirySla, ListMonitors, AddMonitor,
    RemoveMonitor, GetMonitor, ListPriorities, CheckPriorityReset, ResetPriorities,
    GetPriority, RenamePriority, OpenRoom, CloseRoom, CloseRoomAsAgent, ForwardRoom,
    JoinRoom, HoldRoom, ResumeRoom, UpdateRoom, AnswerRoomSurvey, RemoveRoomPriority,
    SetRoomPriority, ListRooms, DeleteRoom, DeleteClosedRooms, ListRoomFilters,
    ListRoomTransfers, UploadFile, TransferRoomToDepartment, GetAgentOverview,
    GetStatisticsOverview, ListTags, DeleteTag, SaveTag, GetTag, SendTranscript,
    CancelEmailTranscript, RequestEmailTranscript, RequestPdfTranscript, ListUnits,
    CreateUnit, DeleteUnit, GetUnit, UpdateUnit, ListUnitDepartments,
    ListAvailableDepartments, ListUnitMonitors, ListUsers, AddUser, RemoveUser, GetUser,
    RegisterVisitor, SetVisitorStatus, DeleteVisitor, GetVisitor, ListVisitorRooms,
    SuggestVisitors, ListVisitorChats, GetVisitorById, ListVisitedPages, SearchVisitors,
    SearchVisitorChats, TestWebhook, UpdateWebhookSettings, CountConversationsByAgent,
    CountConversationsByDepartment, CountConversationsBySource,
    CountConversationsByStatus, CountConversationsByTag, ListSlaPolicies,
    CreateSlaPolicy, DeleteSlaPolicy, GetSlaPolicy, UpdateSlaPolicy,
);

impl Default for Mock {
    fn default() -> Self {
        Self::new()
    }
}

/// Serves every operation of the API.
pub fn router() -> Router {
    Mock::new().router()
}

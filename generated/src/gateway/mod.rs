// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The gateway: a server that forwards every operation to another one, with typed requests and responses.

use crate::models::*;
use crate::models::security::{AUTH_TOKEN, USER_ID, WEBHOOK_TOKEN};
use crate::runtime::emitted::{SecurityScheme, gateway};

pub use crate::runtime::gateway::{Choice, Forward, ForwardError, Gateway, Upstream};

/// The schemes whose credentials are passed on, even if the operation declares none.
pub(crate) const SCHEMES: &[SecurityScheme] = &[AUTH_TOKEN, USER_ID, WEBHOOK_TOKEN];

gateway!(crate::server::CannedResponsesApi, SCHEMES {
    delete_by_body: DeleteCannedResponseByBody,
    list: ListCannedResponses,
    save: SaveCannedResponse,
    list_usable: ListUsableCannedResponses,
    delete: DeleteCannedResponse,
    get: GetCannedResponse,
});

gateway!(crate::server::LivechatApi, SCHEMES {
    get_config: GetLivechatConfig,
    get_routing_config: GetRoutingConfig,
    list_integration_settings: ListIntegrationSettings,
    list_queue: ListQueue,
    receive_sms: ReceiveSms,
});

gateway!(crate::server::AppearanceApi, SCHEMES { get: GetAppearance, update: UpdateAppearance });

gateway!(crate::server::MessagesApi, SCHEMES {
    send: SendMessage,
    delete: DeleteMessage,
    get: GetMessage,
    update: UpdateMessage,
    send_many: SendMessages,
    list_history: ListMessageHistory,
    send_offline: SendOfflineMessage,
    search: SearchMessages,
    list_outbound_providers: ListOutboundProviders,
    send_outbound: SendOutboundMessage,
    get_outbound_provider: GetOutboundProvider,
});

gateway!(crate::server::PageVisitsApi, SCHEMES { report: ReportPageVisit });

gateway!(crate::server::TriggersApi, SCHEMES {
    list: ListTriggers,
    save: SaveTrigger,
    test_external_service: TestExternalService,
    delete: DeleteTrigger,
    get: GetTrigger,
    call_external_service: CallExternalService,
});

gateway!(crate::server::AgentStatisticsApi, SCHEMES {
    list_departments: ListAgentDepartments,
    list_availability: ListAgentAvailability,
    average_service_time: AverageAgentServiceTime,
    total_service_time: TotalAgentServiceTime,
});

gateway!(crate::server::AgentsApi, SCHEMES {
    get_for_room: GetRoomAgent,
    get_next: GetNextAgent,
    switch_status: SwitchAgentStatus,
    update: UpdateAgent,
});

gateway!(crate::server::BusinessHoursApi, SCHEMES {
    get: GetBusinessHour,
    list: ListBusinessHours,
    delete: DeleteBusinessHour,
    save: SaveBusinessHour,
});

gateway!(crate::server::ContactsApi, SCHEMES {
    get_registered: GetRegisteredContact,
    register: RegisterContact,
    find: FindContact,
    create: CreateContact,
    block: BlockContact,
    list_channels: ListContactChannels,
    check_existence: CheckContactExistence,
    resolve_conflicts: ResolveContactConflicts,
    delete: DeleteContact,
    get: GetContact,
    list_history: ListContactHistory,
    search: SearchContacts,
    unblock: UnblockContact,
    update: UpdateContact,
});

gateway!(crate::server::CustomFieldsApi, SCHEMES {
    list: ListCustomFields,
    delete: DeleteCustomField,
    save: SaveCustomField,
    get: GetCustomField,
    set_value: SetCustomFieldValue,
    set_values: SetCustomFieldValues,
});

gateway!(crate::server::DashboardsApi, SCHEMES {
    get_agent_productivity_totals: GetAgentProductivityTotals,
    get_chart_data: GetChartData,
    chart_agent_statuses: ChartAgentStatuses,
    chart_chats: ChartChats,
    chart_chats_per_agent: ChartChatsPerAgent,
    chart_chats_per_department: ChartChatsPerDepartment,
    chart_timings: ChartTimings,
    get_chat_totals: GetChatTotals,
    get_conversation_totals: GetConversationTotals,
    get_productivity_totals: GetProductivityTotals,
});

gateway!(crate::server::DepartmentsApi, SCHEMES {
    count_chats: CountDepartmentChats,
    average_chat_duration: AverageDepartmentChatDuration,
    average_service_time: AverageDepartmentServiceTime,
    average_waiting_time: AverageDepartmentWaitingTime,
    get_abandonment_rate: GetDepartmentAbandonmentRate,
    count_abandonments: CountDepartmentAbandonments,
    total_service_time: TotalDepartmentServiceTime,
    count_transfers: CountDepartmentTransfers,
    list: ListDepartments,
    create: CreateDepartment,
    suggest: SuggestDepartments,
    list_by_ids: ListDepartmentsByIds,
    check_creation: CheckDepartmentCreation,
    delete: DeleteDepartment,
    get: GetDepartment,
    update: UpdateDepartment,
    list_agents: ListDepartmentAgents,
    update_agents: UpdateDepartmentAgents,
    archive: ArchiveDepartment,
    unarchive: UnarchiveDepartment,
    list_archived: ListArchivedDepartments,
});

gateway!(crate::server::InquiriesApi, SCHEMES {
    get: GetInquiry,
    list: ListInquiries,
    list_queued: ListQueuedInquiries,
    return_to_queue: ReturnRoomToQueue,
    take: TakeInquiry,
    set_sla: SetInquirySla,
});

gateway!(crate::server::MonitorsApi, SCHEMES {
    list: ListMonitors,
    add: AddMonitor,
    remove: RemoveMonitor,
    get: GetMonitor,
});

gateway!(crate::server::PrioritiesApi, SCHEMES {
    list: ListPriorities,
    check_reset: CheckPriorityReset,
    reset: ResetPriorities,
    get: GetPriority,
    rename: RenamePriority,
});

gateway!(crate::server::RoomsApi, SCHEMES {
    open: OpenRoom,
    close: CloseRoom,
    close_as_agent: CloseRoomAsAgent,
    forward: ForwardRoom,
    join: JoinRoom,
    hold: HoldRoom,
    resume: ResumeRoom,
    update: UpdateRoom,
    answer_survey: AnswerRoomSurvey,
    remove_priority: RemoveRoomPriority,
    set_priority: SetRoomPriority,
    list: ListRooms,
    delete: DeleteRoom,
    delete_closed: DeleteClosedRooms,
    list_filters: ListRoomFilters,
    list_transfers: ListRoomTransfers,
    upload_file: UploadFile,
    transfer_to_department: TransferRoomToDepartment,
});

gateway!(crate::server::StatisticsApi, SCHEMES {
    get_agent_overview: GetAgentOverview,
    get_overview: GetStatisticsOverview,
});

gateway!(crate::server::TagsApi, SCHEMES {
    list: ListTags,
    delete: DeleteTag,
    save: SaveTag,
    get: GetTag,
});

gateway!(crate::server::TranscriptsApi, SCHEMES {
    send: SendTranscript,
    cancel_email: CancelEmailTranscript,
    request_email: RequestEmailTranscript,
    request_pdf: RequestPdfTranscript,
});

gateway!(crate::server::UnitsApi, SCHEMES {
    list: ListUnits,
    create: CreateUnit,
    delete: DeleteUnit,
    get: GetUnit,
    update: UpdateUnit,
    list_departments: ListUnitDepartments,
    list_available_departments: ListAvailableDepartments,
    list_monitors: ListUnitMonitors,
});

gateway!(crate::server::UsersApi, SCHEMES {
    list: ListUsers,
    add: AddUser,
    remove: RemoveUser,
    get: GetUser,
});

gateway!(crate::server::VisitorsApi, SCHEMES {
    register: RegisterVisitor,
    set_status: SetVisitorStatus,
    delete: DeleteVisitor,
    get: GetVisitor,
    list_rooms: ListVisitorRooms,
    suggest: SuggestVisitors,
    list_chats: ListVisitorChats,
    get_by_id: GetVisitorById,
    list_visited_pages: ListVisitedPages,
    search: SearchVisitors,
    search_chats: SearchVisitorChats,
});

gateway!(crate::server::WebhooksApi, SCHEMES {
    test: TestWebhook,
    update_settings: UpdateWebhookSettings,
});

gateway!(crate::server::ReportsApi, SCHEMES {
    count_by_agent: CountConversationsByAgent,
    count_by_department: CountConversationsByDepartment,
    count_by_source: CountConversationsBySource,
    count_by_status: CountConversationsByStatus,
    count_by_tag: CountConversationsByTag,
});

gateway!(crate::server::SlaPoliciesApi, SCHEMES {
    list: ListSlaPolicies,
    create: CreateSlaPolicy,
    delete: DeleteSlaPolicy,
    get: GetSlaPolicy,
    update: UpdateSlaPolicy,
});

// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The gateway: a server that forwards every operation to another one, with typed requests and responses.

use crate::models::security::{AUTH_TOKEN, USER_ID, WEBHOOK_TOKEN};
use crate::runtime::emitted::{SecurityScheme, gateway};

pub use crate::runtime::gateway::{Choice, Forward, ForwardError, Gateway, Upstream};

/// The schemes whose credentials are passed on, even if the operation declares none.
pub(crate) const SCHEMES: &[SecurityScheme] = &[AUTH_TOKEN, USER_ID, WEBHOOK_TOKEN];

gateway!(CannedResponsesApi {
    delete_by_body: DeleteCannedResponseByBody,
    list: ListCannedResponses,
    save: SaveCannedResponse,
    list_usable: ListUsableCannedResponses,
    delete: DeleteCannedResponse,
    get: GetCannedResponse,
});

gateway!(LivechatApi {
    get_config: GetLivechatConfig,
    get_routing_config: GetRoutingConfig,
    list_integration_settings: ListIntegrationSettings,
    list_queue: ListQueue,
    receive_sms: ReceiveSms,
});

gateway!(AppearanceApi { get: GetAppearance, update: UpdateAppearance });

gateway!(MessagesApi {
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

gateway!(PageVisitsApi { report: ReportPageVisit });

gateway!(TriggersApi {
    list: ListTriggers,
    save: SaveTrigger,
    test_external_service: TestExternalService,
    delete: DeleteTrigger,
    get: GetTrigger,
    call_external_service: CallExternalService,
});

gateway!(AgentStatisticsApi {
    list_departments: ListAgentDepartments,
    list_availability: ListAgentAvailability,
    average_service_time: AverageAgentServiceTime,
    total_service_time: TotalAgentServiceTime,
});

gateway!(AgentsApi {
    get_for_room: GetRoomAgent,
    get_next: GetNextAgent,
    switch_status: SwitchAgentStatus,
    update: UpdateAgent,
});

gateway!(BusinessHoursApi {
    get: GetBusinessHour,
    list: ListBusinessHours,
    delete: DeleteBusinessHour,
    save: SaveBusinessHour,
});

gateway!(ContactsApi {
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

gateway!(CustomFieldsApi {
    list: ListCustomFields,
    delete: DeleteCustomField,
    save: SaveCustomField,
    get: GetCustomField,
    set_value: SetCustomFieldValue,
    set_values: SetCustomFieldValues,
});

gateway!(DashboardsApi {
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

gateway!(DepartmentsApi {
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

gateway!(InquiriesApi {
    get: GetInquiry,
    list: ListInquiries,
    list_queued: ListQueuedInquiries,
    return_to_queue: ReturnRoomToQueue,
    take: TakeInquiry,
    set_sla: SetInquirySla,
});

gateway!(MonitorsApi {
    list: ListMonitors,
    add: AddMonitor,
    remove: RemoveMonitor,
    get: GetMonitor,
});

gateway!(PrioritiesApi {
    list: ListPriorities,
    check_reset: CheckPriorityReset,
    reset: ResetPriorities,
    get: GetPriority,
    rename: RenamePriority,
});

gateway!(RoomsApi {
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

gateway!(StatisticsApi {
    get_agent_overview: GetAgentOverview,
    get_overview: GetStatisticsOverview,
});

gateway!(TagsApi { list: ListTags, delete: DeleteTag, save: SaveTag, get: GetTag });

gateway!(TranscriptsApi {
    send: SendTranscript,
    cancel_email: CancelEmailTranscript,
    request_email: RequestEmailTranscript,
    request_pdf: RequestPdfTranscript,
});

gateway!(UnitsApi {
    list: ListUnits,
    create: CreateUnit,
    delete: DeleteUnit,
    get: GetUnit,
    update: UpdateUnit,
    list_departments: ListUnitDepartments,
    list_available_departments: ListAvailableDepartments,
    list_monitors: ListUnitMonitors,
});

gateway!(UsersApi { list: ListUsers, add: AddUser, remove: RemoveUser, get: GetUser });

gateway!(VisitorsApi {
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

gateway!(WebhooksApi { test: TestWebhook, update_settings: UpdateWebhookSettings });

gateway!(ReportsApi {
    count_by_agent: CountConversationsByAgent,
    count_by_department: CountConversationsByDepartment,
    count_by_source: CountConversationsBySource,
    count_by_status: CountConversationsByStatus,
    count_by_tag: CountConversationsByTag,
});

gateway!(SlaPoliciesApi {
    list: ListSlaPolicies,
    create: CreateSlaPolicy,
    delete: DeleteSlaPolicy,
    get: GetSlaPolicy,
    update: UpdateSlaPolicy,
});

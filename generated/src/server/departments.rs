// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Departments".

use crate::models::*;
use crate::runtime::emitted::{Context, HandlerError, Server, not_implemented, routes};

/// Departments and the agents in them.
pub trait DepartmentsApi: Send + Sync + 'static {
    /// Count chats per department
    ///
    /// Counts the chats of each department between `start` and `end`. The caller needs
    /// `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/amount-of-chats`
    fn count_chats(
        &self,
        request: CountDepartmentChats,
        context: Context,
    ) -> impl Future<
        Output = Result<CountDepartmentChatsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Get average chat duration per department
    ///
    /// Reports how long a chat lasted on average, for each department between `start` and `end`. The caller
    /// needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/average-chat-duration-time`
    fn average_chat_duration(
        &self,
        request: AverageDepartmentChatDuration,
        context: Context,
    ) -> impl Future<
        Output = Result<AverageDepartmentChatDurationResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Get average service time per department
    ///
    /// Reports how long agents served a chat on average, for each department between `start` and `end`. The
    /// caller needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/average-service-time`
    fn average_service_time(
        &self,
        request: AverageDepartmentServiceTime,
        context: Context,
    ) -> impl Future<
        Output = Result<AverageDepartmentServiceTimeResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Get average waiting time per department
    ///
    /// Reports how long visitors waited on average, for each department between `start` and `end`. The
    /// caller needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/average-waiting-time`
    fn average_waiting_time(
        &self,
        request: AverageDepartmentWaitingTime,
        context: Context,
    ) -> impl Future<
        Output = Result<AverageDepartmentWaitingTimeResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Get share of abandoned chats per department
    ///
    /// Reports which share of the chats visitors abandoned, for each department between `start` and `end`.
    /// The caller needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/percentage-abandoned-chats`
    fn get_abandonment_rate(
        &self,
        request: GetDepartmentAbandonmentRate,
        context: Context,
    ) -> impl Future<
        Output = Result<GetDepartmentAbandonmentRateResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Count abandoned chats per department
    ///
    /// Counts the chats that visitors abandoned, for each department between `start` and `end`. The caller
    /// needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/total-abandoned-chats`
    fn count_abandonments(
        &self,
        request: CountDepartmentAbandonments,
        context: Context,
    ) -> impl Future<
        Output = Result<CountDepartmentAbandonmentsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Get total service time per department
    ///
    /// Adds up the time agents spent serving chats, for each department between `start` and `end`. The
    /// caller needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/total-service-time`
    fn total_service_time(
        &self,
        request: TotalDepartmentServiceTime,
        context: Context,
    ) -> impl Future<
        Output = Result<TotalDepartmentServiceTimeResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Count transferred chats per department
    ///
    /// Counts the transferred chats of each department between `start` and `end`. The caller needs
    /// `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/total-transferred-chats`
    fn count_transfers(
        &self,
        request: CountDepartmentTransfers,
        context: Context,
    ) -> impl Future<
        Output = Result<CountDepartmentTransfersResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// List departments
    ///
    /// Lists departments a page at a time, filtered by the given conditions. The caller needs
    /// `view-livechat-departments` or `view-l-room`.
    ///
    /// `GET /api/v1/livechat/department`
    fn list(
        &self,
        request: ListDepartments,
        context: Context,
    ) -> impl Future<Output = Result<ListDepartmentsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Create a department
    ///
    /// Creates a department and, if given, assigns its agents and its unit. The caller needs
    /// `manage-livechat-departments`.
    ///
    /// `POST /api/v1/livechat/department`
    fn create(
        &self,
        request: CreateDepartment,
        context: Context,
    ) -> impl Future<Output = Result<CreateDepartmentResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Suggest departments
    ///
    /// Finds departments for an autocomplete field from what the user has typed so far.
    ///
    /// `GET /api/v1/livechat/department.autocomplete`
    fn suggest(
        &self,
        request: SuggestDepartments,
        context: Context,
    ) -> impl Future<Output = Result<SuggestDepartmentsResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get departments by id
    ///
    /// Returns the departments with the given ids in one call.
    ///
    /// `GET /api/v1/livechat/department.listByIds`
    fn list_by_ids(
        &self,
        request: ListDepartmentsByIds,
        context: Context,
    ) -> impl Future<
        Output = Result<ListDepartmentsByIdsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Check whether a department can be created
    ///
    /// Tells whether the workspace may create another department at present.
    ///
    /// `GET /api/v1/livechat/department/isDepartmentCreationAvailable`
    fn check_creation(
        &self,
        request: CheckDepartmentCreation,
        context: Context,
    ) -> impl Future<
        Output = Result<CheckDepartmentCreationResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Delete a department
    ///
    /// Removes a department for good; archive it instead if it may be needed again.
    ///
    /// `DELETE /api/v1/livechat/department/{_id}`
    fn delete(
        &self,
        request: DeleteDepartment,
        context: Context,
    ) -> impl Future<Output = Result<DeleteDepartmentResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Get a department
    ///
    /// Returns one department and, on request, its agents. An unknown id is answered with status 200 and an
    /// empty (null) `department`.
    ///
    /// `GET /api/v1/livechat/department/{_id}`
    fn get(
        &self,
        request: GetDepartment,
        context: Context,
    ) -> impl Future<Output = Result<GetDepartmentResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Update a department
    ///
    /// Changes the settings of a department and, if given, its agents and its unit.
    ///
    /// `PUT /api/v1/livechat/department/{_id}`
    fn update(
        &self,
        request: UpdateDepartment,
        context: Context,
    ) -> impl Future<Output = Result<UpdateDepartmentResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List the agents of a department
    ///
    /// Lists the agents assigned to a department, a page at a time.
    ///
    /// `GET /api/v1/livechat/department/{_id}/agents`
    fn list_agents(
        &self,
        request: ListDepartmentAgents,
        context: Context,
    ) -> impl Future<
        Output = Result<ListDepartmentAgentsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Add and remove department agents
    ///
    /// Changes the agents of a department in one call, adding or updating those in `upsert` and taking out
    /// those in `remove`.
    ///
    /// `POST /api/v1/livechat/department/{_id}/agents`
    fn update_agents(
        &self,
        request: UpdateDepartmentAgents,
        context: Context,
    ) -> impl Future<
        Output = Result<UpdateDepartmentAgentsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }

    /// Archive a department
    ///
    /// Archives a department; the caller needs `manage-livechat-departments`. The 8.x server has this route
    /// as `/api/v1/livechat/department/{_id}/archive`.
    ///
    /// `POST /api/v1/livechat/department/{_id}/archive`
    fn archive(
        &self,
        request: ArchiveDepartment,
        context: Context,
    ) -> impl Future<Output = Result<ArchiveDepartmentResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// Unarchive a department
    ///
    /// Brings an archived department back; the caller needs `manage-livechat-departments`. The 8.x server
    /// has this route as `/api/v1/livechat/department/{_id}/unarchive`.
    ///
    /// `POST /api/v1/livechat/department/{_id}/unarchive`
    fn unarchive(
        &self,
        request: UnarchiveDepartment,
        context: Context,
    ) -> impl Future<Output = Result<UnarchiveDepartmentResponse, HandlerError>> + Send {
        not_implemented(request, context)
    }

    /// List archived departments
    ///
    /// Lists the departments that have been archived, a page at a time.
    ///
    /// `GET /api/v1/livechat/departments/archived`
    fn list_archived(
        &self,
        request: ListArchivedDepartments,
        context: Context,
    ) -> impl Future<
        Output = Result<ListArchivedDepartmentsResponse, HandlerError>,
    > + Send {
        not_implemented(request, context)
    }
}

impl<A> Server<A> {
    /// Serves the operations of "Omnichannel Departments".
    pub fn departments(self) -> Self
    where
        A: DepartmentsApi,
    {
        routes!(self, A: DepartmentsApi {
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
        })
    }
}

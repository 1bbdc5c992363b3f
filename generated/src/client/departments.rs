// Emitted by `cargo xtask codegen`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Departments".

use super::*;

/// Departments and the agents in them.
#[derive(Debug, Clone, Copy)]
pub struct Departments<'c> {
    client: &'c Client,
}

impl Client {
    /// The operations of "Omnichannel Departments".
    pub fn departments(&self) -> Departments<'_> {
        Departments { client: self }
    }
}

impl Departments<'_> {
    /// Count chats per department
    ///
    /// Counts the chats of each department between `start` and `end`. The caller needs
    /// `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/amount-of-chats`
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn count_chats(
        self,
        request: CountDepartmentChats,
    ) -> Call<CountDepartmentChats> {
        self.client.call(request)
    }

    /// Get average chat duration per department
    ///
    /// Reports how long a chat lasted on average, for each department between `start` and `end`. The caller
    /// needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/average-chat-duration-time`
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn average_chat_duration(
        self,
        request: AverageDepartmentChatDuration,
    ) -> Call<AverageDepartmentChatDuration> {
        self.client.call(request)
    }

    /// Get average service time per department
    ///
    /// Reports how long agents served a chat on average, for each department between `start` and `end`. The
    /// caller needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/average-service-time`
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn average_service_time(
        self,
        request: AverageDepartmentServiceTime,
    ) -> Call<AverageDepartmentServiceTime> {
        self.client.call(request)
    }

    /// Get average waiting time per department
    ///
    /// Reports how long visitors waited on average, for each department between `start` and `end`. The
    /// caller needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/average-waiting-time`
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn average_waiting_time(
        self,
        request: AverageDepartmentWaitingTime,
    ) -> Call<AverageDepartmentWaitingTime> {
        self.client.call(request)
    }

    /// Get share of abandoned chats per department
    ///
    /// Reports which share of the chats visitors abandoned, for each department between `start` and `end`.
    /// The caller needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/percentage-abandoned-chats`
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn get_abandonment_rate(
        self,
        request: GetDepartmentAbandonmentRate,
    ) -> Call<GetDepartmentAbandonmentRate> {
        self.client.call(request)
    }

    /// Count abandoned chats per department
    ///
    /// Counts the chats that visitors abandoned, for each department between `start` and `end`. The caller
    /// needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/total-abandoned-chats`
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn count_abandonments(
        self,
        request: CountDepartmentAbandonments,
    ) -> Call<CountDepartmentAbandonments> {
        self.client.call(request)
    }

    /// Get total service time per department
    ///
    /// Adds up the time agents spent serving chats, for each department between `start` and `end`. The
    /// caller needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/total-service-time`
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn total_service_time(
        self,
        request: TotalDepartmentServiceTime,
    ) -> Call<TotalDepartmentServiceTime> {
        self.client.call(request)
    }

    /// Count transferred chats per department
    ///
    /// Counts the transferred chats of each department between `start` and `end`. The caller needs
    /// `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/total-transferred-chats`
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn count_transfers(
        self,
        request: CountDepartmentTransfers,
    ) -> Call<CountDepartmentTransfers> {
        self.client.call(request)
    }

    /// List departments
    ///
    /// Lists departments a page at a time, filtered by the given conditions. The caller needs
    /// `view-livechat-departments` or `view-l-room`.
    ///
    /// `GET /api/v1/livechat/department`
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListDepartments) -> Call<ListDepartments> {
        self.client.call(request)
    }

    /// Create a department
    ///
    /// Creates a department and, if given, assigns its agents and its unit. The caller needs
    /// `manage-livechat-departments`.
    ///
    /// `POST /api/v1/livechat/department`
    pub fn create(self, request: CreateDepartment) -> Call<CreateDepartment> {
        self.client.call(request)
    }

    /// Suggest departments
    ///
    /// Finds departments for an autocomplete field from what the user has typed so far.
    ///
    /// `GET /api/v1/livechat/department.autocomplete`
    pub fn suggest(self, request: SuggestDepartments) -> Call<SuggestDepartments> {
        self.client.call(request)
    }

    /// Get departments by id
    ///
    /// Returns the departments with the given ids in one call.
    ///
    /// `GET /api/v1/livechat/department.listByIds`
    pub fn list_by_ids(
        self,
        request: ListDepartmentsByIds,
    ) -> Call<ListDepartmentsByIds> {
        self.client.call(request)
    }

    /// Check whether a department can be created
    ///
    /// Tells whether the workspace may create another department at present.
    ///
    /// `GET /api/v1/livechat/department/isDepartmentCreationAvailable`
    pub fn check_creation(
        self,
        request: CheckDepartmentCreation,
    ) -> Call<CheckDepartmentCreation> {
        self.client.call(request)
    }

    /// Delete a department
    ///
    /// Removes a department for good; archive it instead if it may be needed again.
    ///
    /// `DELETE /api/v1/livechat/department/{_id}`
    pub fn delete(self, request: DeleteDepartment) -> Call<DeleteDepartment> {
        self.client.call(request)
    }

    /// Get a department
    ///
    /// Returns one department and, on request, its agents. An unknown id is answered with status 200 and an
    /// empty (null) `department`.
    ///
    /// `GET /api/v1/livechat/department/{_id}`
    pub fn get(self, request: GetDepartment) -> Call<GetDepartment> {
        self.client.call(request)
    }

    /// Update a department
    ///
    /// Changes the settings of a department and, if given, its agents and its unit.
    ///
    /// `PUT /api/v1/livechat/department/{_id}`
    pub fn update(self, request: UpdateDepartment) -> Call<UpdateDepartment> {
        self.client.call(request)
    }

    /// List the agents of a department
    ///
    /// Lists the agents assigned to a department, a page at a time.
    ///
    /// `GET /api/v1/livechat/department/{_id}/agents`
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_agents(
        self,
        request: ListDepartmentAgents,
    ) -> Call<ListDepartmentAgents> {
        self.client.call(request)
    }

    /// Add and remove department agents
    ///
    /// Changes the agents of a department in one call, adding or updating those in `upsert` and taking out
    /// those in `remove`.
    ///
    /// `POST /api/v1/livechat/department/{_id}/agents`
    pub fn update_agents(
        self,
        request: UpdateDepartmentAgents,
    ) -> Call<UpdateDepartmentAgents> {
        self.client.call(request)
    }

    /// Archive a department
    ///
    /// Archives a department; the caller needs `manage-livechat-departments`. The 8.x server has this route
    /// as `/api/v1/livechat/department/{_id}/archive`.
    ///
    /// `POST /api/v1/livechat/department/{_id}/archive`
    pub fn archive(self, request: ArchiveDepartment) -> Call<ArchiveDepartment> {
        self.client.call(request)
    }

    /// Unarchive a department
    ///
    /// Brings an archived department back; the caller needs `manage-livechat-departments`. The 8.x server
    /// has this route as `/api/v1/livechat/department/{_id}/unarchive`.
    ///
    /// `POST /api/v1/livechat/department/{_id}/unarchive`
    pub fn unarchive(self, request: UnarchiveDepartment) -> Call<UnarchiveDepartment> {
        self.client.call(request)
    }

    /// List archived departments
    ///
    /// Lists the departments that have been archived, a page at a time.
    ///
    /// `GET /api/v1/livechat/departments/archived`
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_archived(
        self,
        request: ListArchivedDepartments,
    ) -> Call<ListArchivedDepartments> {
        self.client.call(request)
    }
}

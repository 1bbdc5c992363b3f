// Emitted by `oascrate`. Edit the document, the overlays or the names instead.

//! The operations of "Omnichannel Departments".

use crate::models::*;
use crate::runtime::emitted::{Call, Client};

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
    /// Returns [`DepartmentFiguresPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn count_chats(
        self,
        request: CountDepartmentChats,
    ) -> Call<CountDepartmentChats> {
        Call::new(self.client, request)
    }

    /// Get average chat duration per department
    ///
    /// Reports how long a chat lasted on average, for each department between `start` and `end`. The caller
    /// needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/average-chat-duration-time`
    ///
    /// Returns [`DepartmentFiguresPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn average_chat_duration(
        self,
        request: AverageDepartmentChatDuration,
    ) -> Call<AverageDepartmentChatDuration> {
        Call::new(self.client, request)
    }

    /// Get average service time per department
    ///
    /// Reports how long agents served a chat on average, for each department between `start` and `end`. The
    /// caller needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/average-service-time`
    ///
    /// Returns [`DepartmentFiguresPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn average_service_time(
        self,
        request: AverageDepartmentServiceTime,
    ) -> Call<AverageDepartmentServiceTime> {
        Call::new(self.client, request)
    }

    /// Get average waiting time per department
    ///
    /// Reports how long visitors waited on average, for each department between `start` and `end`. The
    /// caller needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/average-waiting-time`
    ///
    /// Returns [`DepartmentFiguresPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn average_waiting_time(
        self,
        request: AverageDepartmentWaitingTime,
    ) -> Call<AverageDepartmentWaitingTime> {
        Call::new(self.client, request)
    }

    /// Get share of abandoned chats per department
    ///
    /// Reports which share of the chats visitors abandoned, for each department between `start` and `end`.
    /// The caller needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/percentage-abandoned-chats`
    ///
    /// Returns [`DepartmentFiguresPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn get_abandonment_rate(
        self,
        request: GetDepartmentAbandonmentRate,
    ) -> Call<GetDepartmentAbandonmentRate> {
        Call::new(self.client, request)
    }

    /// Count abandoned chats per department
    ///
    /// Counts the chats that visitors abandoned, for each department between `start` and `end`. The caller
    /// needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/total-abandoned-chats`
    ///
    /// Returns [`DepartmentFiguresPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn count_abandonments(
        self,
        request: CountDepartmentAbandonments,
    ) -> Call<CountDepartmentAbandonments> {
        Call::new(self.client, request)
    }

    /// Get total service time per department
    ///
    /// Adds up the time agents spent serving chats, for each department between `start` and `end`. The
    /// caller needs `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/total-service-time`
    ///
    /// Returns [`DepartmentFiguresPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn total_service_time(
        self,
        request: TotalDepartmentServiceTime,
    ) -> Call<TotalDepartmentServiceTime> {
        Call::new(self.client, request)
    }

    /// Count transferred chats per department
    ///
    /// Counts the transferred chats of each department between `start` and `end`. The caller needs
    /// `view-livechat-manager` and the workspace an enterprise licence.
    ///
    /// `GET /api/v1/livechat/analytics/departments/total-transferred-chats`
    ///
    /// Returns [`DepartmentFiguresPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn count_transfers(
        self,
        request: CountDepartmentTransfers,
    ) -> Call<CountDepartmentTransfers> {
        Call::new(self.client, request)
    }

    /// List departments
    ///
    /// Lists departments a page at a time, filtered by the given conditions. The caller needs
    /// `view-livechat-departments` or `view-l-room`.
    ///
    /// `GET /api/v1/livechat/department`
    ///
    /// Returns [`DepartmentsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list(self, request: ListDepartments) -> Call<ListDepartments> {
        Call::new(self.client, request)
    }

    /// Create a department
    ///
    /// Creates a department and, if given, assigns its agents and its unit. The caller needs
    /// `manage-livechat-departments`.
    ///
    /// `POST /api/v1/livechat/department`
    ///
    /// Returns [`CreateDepartmentOk`].
    pub fn create(self, request: CreateDepartment) -> Call<CreateDepartment> {
        Call::new(self.client, request)
    }

    /// Suggest departments
    ///
    /// Finds departments for an autocomplete field from what the user has typed so far.
    ///
    /// `GET /api/v1/livechat/department.autocomplete`
    ///
    /// Returns [`DepartmentsPage`].
    pub fn suggest(self, request: SuggestDepartments) -> Call<SuggestDepartments> {
        Call::new(self.client, request)
    }

    /// Get departments by id
    ///
    /// Returns the departments with the given ids in one call.
    ///
    /// `GET /api/v1/livechat/department.listByIds`
    ///
    /// Returns [`ListDepartmentsByIdsOk`].
    pub fn list_by_ids(
        self,
        request: ListDepartmentsByIds,
    ) -> Call<ListDepartmentsByIds> {
        Call::new(self.client, request)
    }

    /// Check whether a department can be created
    ///
    /// Tells whether the workspace may create another department at present.
    ///
    /// `GET /api/v1/livechat/department/isDepartmentCreationAvailable`
    ///
    /// Returns [`CheckDepartmentCreationOk`].
    pub fn check_creation(
        self,
        request: CheckDepartmentCreation,
    ) -> Call<CheckDepartmentCreation> {
        Call::new(self.client, request)
    }

    /// Delete a department
    ///
    /// Removes a department for good; archive it instead if it may be needed again.
    ///
    /// `DELETE /api/v1/livechat/department/{_id}`
    ///
    /// Returns [`Acknowledged`].
    pub fn delete(self, request: DeleteDepartment) -> Call<DeleteDepartment> {
        Call::new(self.client, request)
    }

    /// Get a department
    ///
    /// Returns one department and, on request, its agents. An unknown id is answered with status 200 and an
    /// empty (null) `department`.
    ///
    /// `GET /api/v1/livechat/department/{_id}`
    ///
    /// Returns [`GetDepartmentOk`].
    pub fn get(self, request: GetDepartment) -> Call<GetDepartment> {
        Call::new(self.client, request)
    }

    /// Update a department
    ///
    /// Changes the settings of a department and, if given, its agents and its unit.
    ///
    /// `PUT /api/v1/livechat/department/{_id}`
    ///
    /// Returns [`UpdateDepartmentOk`].
    pub fn update(self, request: UpdateDepartment) -> Call<UpdateDepartment> {
        Call::new(self.client, request)
    }

    /// List the agents of a department
    ///
    /// Lists the agents assigned to a department, a page at a time.
    ///
    /// `GET /api/v1/livechat/department/{_id}/agents`
    ///
    /// Returns [`DepartmentAgentsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_agents(
        self,
        request: ListDepartmentAgents,
    ) -> Call<ListDepartmentAgents> {
        Call::new(self.client, request)
    }

    /// Add and remove department agents
    ///
    /// Changes the agents of a department in one call, adding or updating those in `upsert` and taking out
    /// those in `remove`.
    ///
    /// `POST /api/v1/livechat/department/{_id}/agents`
    ///
    /// Returns [`Acknowledged`].
    pub fn update_agents(
        self,
        request: UpdateDepartmentAgents,
    ) -> Call<UpdateDepartmentAgents> {
        Call::new(self.client, request)
    }

    /// Archive a department
    ///
    /// Archives a department; the caller needs `manage-livechat-departments`. The 8.x server has this route
    /// as `/api/v1/livechat/department/{_id}/archive`.
    ///
    /// `POST /api/v1/livechat/department/{_id}/archive`
    ///
    /// Returns [`Acknowledged`].
    pub fn archive(self, request: ArchiveDepartment) -> Call<ArchiveDepartment> {
        Call::new(self.client, request)
    }

    /// Unarchive a department
    ///
    /// Brings an archived department back; the caller needs `manage-livechat-departments`. The 8.x server
    /// has this route as `/api/v1/livechat/department/{_id}/unarchive`.
    ///
    /// `POST /api/v1/livechat/department/{_id}/unarchive`
    ///
    /// Returns [`Acknowledged`].
    pub fn unarchive(self, request: UnarchiveDepartment) -> Call<UnarchiveDepartment> {
        Call::new(self.client, request)
    }

    /// List archived departments
    ///
    /// Lists the departments that have been archived, a page at a time.
    ///
    /// `GET /api/v1/livechat/departments/archived`
    ///
    /// Returns [`DepartmentsPage`].
    ///
    /// [`Call::items`] gives the items of all pages, [`Call::pages`] the pages.
    pub fn list_archived(
        self,
        request: ListArchivedDepartments,
    ) -> Call<ListArchivedDepartments> {
        Call::new(self.client, request)
    }
}

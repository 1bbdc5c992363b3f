//! Departments, and the agents that are assigned to them.

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::server::DepartmentsApi;
use rocketchat_omnichannel::{Context, HandlerError, Nullable, Rejection};

use super::lists::{contains, page};
use super::state::{Desk, State};

/// The id of the department that there is at first. All agents are assigned to it.
pub const SUPPORT: &str = "support";

/// The departments of a new desk.
pub fn first_departments() -> Vec<Department> {
    vec![Department::default().id(SUPPORT).name("Support").enabled(true).show_on_registration(true)]
}

impl State {
    /// The departments as they are sent, with the number of their agents.
    pub fn departments(&self) -> Vec<Department> {
        let counted = |department: &Department| {
            let assigned = self.assignments.iter().filter(|assigned| assigned.department_id == department.id).count();
            department.clone().num_agents(i64::try_from(assigned).unwrap_or(i64::MAX))
        };
        self.departments.iter().map(counted).collect()
    }

    /// The department of this id or name.
    pub fn department(&self, given: &str) -> Result<Department, Rejection> {
        let is_meant =
            |department: &Department| [&department.id, &department.name].map(Option::as_deref).contains(&Some(given));
        self.departments().into_iter().find(is_meant).ok_or_else(unknown)
    }

    /// Returns whether an agent is assigned to a department.
    pub fn is_assigned(&self, agent: &str, department: Option<&String>) -> bool {
        let mut of_agent = self.assignments.iter().filter(|assigned| assigned.agent_id.as_deref() == Some(agent));
        of_agent.any(|assigned| assigned.department_id.as_ref() == department)
    }

    /// Assigns an agent to a department, once.
    pub fn assign(&mut self, agent: &Agent, department: &str) {
        let of_agent = agent.id.as_deref().unwrap_or_default();
        if self.is_assigned(of_agent, Some(&department.to_owned())) {
            return;
        }
        let mut assigned = DepartmentAgent::default().id(self.new_id("assignment")).department_id(department);
        (assigned.agent_id, assigned.username) = (agent.id.clone(), agent.username.clone());
        self.assignments.push(assigned.count(0).order(0).department_enabled(true));
    }

    /// The id of the caller, if only the caller's departments are listed.
    fn only(&self, mine: Option<bool>, context: &Context) -> Option<String> {
        (mine == Some(true)).then(|| self.caller(context).id.unwrap_or_default())
    }

    fn assigned(&self, department: &str) -> Vec<DepartmentAgent> {
        let to = |assigned: &&DepartmentAgent| assigned.department_id.as_deref() == Some(department);
        self.assignments.iter().filter(to).cloned().collect()
    }
}

impl DepartmentsApi for Desk {
    async fn list(&self, request: ListDepartments, context: Context) -> Result<ListDepartmentsResponse, HandlerError> {
        let ListDepartments { text, enabled, exclude_department_id: excluded, only_my_departments: mine, .. } = request;
        let state = self.state();
        let filter = Filter { text, enabled, excluded, of: state.only(mine, &context) };
        let is_asked = |department: &Department| {
            (request.show_archived == Some(true) || department.archived != Some(true))
                && filter.passes(department, &state)
        };
        let departments = state.departments().into_iter().filter(is_asked).collect();
        let (departments, [offset, count, total]) = page(departments, request.offset, request.count, request.sort)?;
        let response = DepartmentsPage::default().departments(departments).offset(offset).count(count).total(total);
        Ok(response.success(true).into())
    }

    async fn list_archived(
        &self,
        request: ListArchivedDepartments,
        context: Context,
    ) -> Result<ListArchivedDepartmentsResponse, HandlerError> {
        let ListArchivedDepartments {
            text, enabled, exclude_department_id: excluded, only_my_departments: mine, ..
        } = request;
        let state = self.state();
        let filter = Filter { text, enabled, excluded, of: state.only(mine, &context) };
        let is_asked = |department: &Department| department.archived == Some(true) && filter.passes(department, &state);
        let departments = state.departments().into_iter().filter(is_asked).collect();
        let (departments, [offset, count, total]) = page(departments, request.offset, request.count, request.sort)?;
        let response = DepartmentsPage::default().departments(departments).offset(offset).count(count).total(total);
        Ok(response.success(true).into())
    }

    /// Visitors cannot choose an archived department, and it is disabled.
    async fn archive(&self, request: ArchiveDepartment, _: Context) -> Result<ArchiveDepartmentResponse, HandlerError> {
        let mut state = self.state();
        let department = state.departments.find_mut(|department| department.id.as_ref() == Some(&request.id));
        let department = department.ok_or_else(unknown)?;
        (department.archived, department.enabled) = (Some(true), Some(false));
        Ok(Acknowledged::default().success(true).into())
    }

    /// The department stays disabled until it is updated.
    async fn unarchive(
        &self,
        request: UnarchiveDepartment,
        _: Context,
    ) -> Result<UnarchiveDepartmentResponse, HandlerError> {
        let mut state = self.state();
        let department = state.departments.find_mut(|department| department.id.as_ref() == Some(&request.id));
        department.ok_or_else(unknown)?.archived = None;
        Ok(Acknowledged::default().success(true).into())
    }

    async fn get(&self, request: GetDepartment, _: Context) -> Result<GetDepartmentResponse, HandlerError> {
        let state = self.state();
        let found = state.departments().into_iter().find(|department| department.id.as_ref() == Some(&request.id));
        let mut response = GetDepartmentOk::default().success(true);
        response.department = found.map_or(Nullable::Null, Nullable::Value);
        response.agents = (request.include_agents != Some(false)).then(|| state.assigned(&request.id));
        Ok(response.into())
    }

    async fn create(&self, request: CreateDepartment, _: Context) -> Result<CreateDepartmentResponse, HandlerError> {
        let CreateDepartmentBody { department: data, agents, .. } = request.body;
        let mut state = self.state();
        let agents = agents.unwrap_or_default();
        let agents = agents.iter().map(|agent| state.agent(&agent.agent_id)).collect::<Result<Vec<_>, _>>()?;
        let id = state.new_id("department");
        let department = described(Department::default().id(&*id), data);
        state.departments.push(department.clone());
        agents.iter().for_each(|agent| state.assign(agent, &id));
        let response = CreateDepartmentOk::default().department(department).agents(state.assigned(&id));
        Ok(response.success(true).into())
    }

    async fn update(&self, request: UpdateDepartment, _: Context) -> Result<UpdateDepartmentResponse, HandlerError> {
        let mut state = self.state();
        let find = |agent: AgentReassignment| state.agent(agent.agent_id.as_deref().unwrap_or_default());
        let agents = request.body.agents.map(|agents| agents.into_iter().map(find).collect::<Result<Vec<_>, _>>());
        let agents = agents.transpose()?;
        let department = state.departments.find_mut(|department| department.id.as_ref() == Some(&request.id));
        let department = department.ok_or_else(unknown)?;
        *department = described(department.clone(), request.body.department);
        let department = department.clone();
        if let Some(agents) = agents {
            state.assignments.retain(|_, assigned| assigned.department_id.as_ref() != Some(&request.id));
            agents.iter().for_each(|agent| state.assign(agent, &request.id));
        }
        let mut response = UpdateDepartmentOk::default().agents(state.assigned(&request.id)).success(true);
        response.department = Nullable::Value(department);
        Ok(response.into())
    }

    async fn delete(&self, request: DeleteDepartment, _: Context) -> Result<DeleteDepartmentResponse, HandlerError> {
        let mut state = self.state();
        if !state.departments.retain(|_, department| department.id.as_ref() != Some(&request.id)) {
            return Err(unknown().into());
        }
        state.assignments.retain(|_, assigned| assigned.department_id.as_ref() != Some(&request.id));
        Ok(Acknowledged::default().success(true).into())
    }

    async fn update_agents(
        &self,
        request: UpdateDepartmentAgents,
        _: Context,
    ) -> Result<UpdateDepartmentAgentsResponse, HandlerError> {
        let UpdateDepartmentAgentsBody { upsert, remove, .. } = request.body;
        let mut state = self.state();
        if !state.departments.iter().any(|department| department.id.as_ref() == Some(&request.id)) {
            return Err(unknown().into());
        }
        let agents = upsert.iter().map(|agent| state.agent(&agent.agent_id)).collect::<Result<Vec<_>, _>>()?;
        let is_removed = |agent: Option<&String>| remove.iter().any(|removed| Some(&removed.agent_id) == agent);
        state.assignments.retain(|_, assigned| {
            assigned.department_id.as_ref() != Some(&request.id) || !is_removed(assigned.agent_id.as_ref())
        });
        agents.iter().for_each(|agent| state.assign(agent, &request.id));
        Ok(Acknowledged::default().success(true).into())
    }

    async fn list_agents(
        &self,
        request: ListDepartmentAgents,
        _: Context,
    ) -> Result<ListDepartmentAgentsResponse, HandlerError> {
        let agents = self.state().assigned(&request.id);
        let (agents, [offset, count, total]) = page(agents, request.offset, request.count, request.sort)?;
        let response = DepartmentAgentsPage::default().agents(agents).offset(offset).count(count).total(total);
        Ok(response.success(true).into())
    }
}

/// The filters that all lists of departments have.
struct Filter {
    text: Option<String>,
    enabled: Option<bool>,
    excluded: Option<String>,
    /// The agent whose departments are listed.
    of: Option<String>,
}

impl Filter {
    fn passes(&self, department: &Department, state: &State) -> bool {
        self.text.as_ref().is_none_or(|text| contains(department.name.as_deref(), text))
            && self.enabled.is_none_or(|enabled| department.enabled == Some(enabled))
            && (self.excluded.is_none() || department.id != self.excluded)
            && self.of.as_ref().is_none_or(|agent| state.is_assigned(agent, department.id.as_ref()))
    }
}

/// A department with these settings.
fn described(mut department: Department, data: DepartmentData) -> Department {
    (department.name, department.enabled) = (Some(data.name), Some(data.enabled));
    department.show_on_registration = Some(data.show_on_registration);
    department.show_on_offline_form = data.show_on_offline_form;
    (department.email, department.description) = (data.email, Nullable::from(data.description));
    department
}

fn unknown() -> Rejection {
    Rejection::failure("The provided department is invalid", "error-invalid-department")
}

//! The settings that the widget shows, and the departments that it offers.

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::runtime::Nullable;
use rocketchat_omnichannel::server::{AppearanceApi, DepartmentsApi, LivechatApi};
use rocketchat_omnichannel::{Context, HandlerError, Json, Rejection};

use super::state::{Desk, State, is_of, page};

/// The id of the one department, in which all agents are.
pub const DEPARTMENT: &str = "support";
/// Its name.
const DEPARTMENT_NAME: &str = "Support";

/// The settings of the appearance that can be changed, with their values at first.
const APPEARANCE: [(&str, &str); 2] = [("Livechat_title", "Support"), ("Livechat_title_color", "#C1272D")];

impl LivechatApi for Desk {
    async fn get_config(
        &self,
        request: GetLivechatConfig,
        _: Context,
    ) -> Result<GetLivechatConfigResponse, HandlerError> {
        let state = self.state();
        let settings = LivechatConfigSettings::default().registration_form(true).file_upload(true).transcript(true);
        let mut config = LivechatConfig::default().enabled(true).online(true).settings(settings);
        config.departments = Some(vec![state.department()]);
        if let Some(token) = request.token {
            config.guest = state.visitors.get(&token).cloned();
            config.room = state.rooms.iter().find(|room| room.open == Some(true) && is_of(room, &token)).cloned();
        }
        Ok(GetLivechatConfigOk::default().config(config).success(true).into())
    }
}

impl DepartmentsApi for Desk {
    async fn list(&self, request: ListDepartments, _: Context) -> Result<ListDepartmentsResponse, HandlerError> {
        let ListDepartments { text, enabled, exclude_department_id: excluded, offset, count, .. } = request;
        let text = text.unwrap_or_default().to_lowercase();
        let asked = |department: &Department| {
            department.name.as_ref().is_some_and(|name| name.to_lowercase().contains(&text))
                && enabled.is_none_or(|enabled| department.enabled == Some(enabled))
                && department.id != excluded
        };
        let departments = Some(self.state().department()).into_iter().filter(asked).collect();
        let (departments, [offset, count, total]) = page(departments, offset, count);
        let response = DepartmentsPage::default().departments(departments).offset(offset).count(count).total(total);
        Ok(response.success(true).into())
    }

    async fn get(&self, request: GetDepartment, _: Context) -> Result<GetDepartmentResponse, HandlerError> {
        let department =
            Some(self.state().department()).filter(|department| department.id.as_ref() == Some(&request.id));
        let department = department.map_or(Nullable::Null, Nullable::Value);
        Ok(GetDepartmentOk::default().department(department).success(true).into())
    }
}

/// The id of a department that is given by its id or its name.
pub fn known_department(given: &str) -> Result<String, Rejection> {
    match given {
        DEPARTMENT | DEPARTMENT_NAME => Ok(DEPARTMENT.to_owned()),
        _ => Err(Rejection::failure("The provided department is invalid", "error-invalid-department")),
    }
}

impl State {
    fn department(&self) -> Department {
        let agents = self.users.get("agent").map_or(0, Vec::len);
        let department =
            Department::default().id(DEPARTMENT).name(DEPARTMENT_NAME).enabled(true).show_on_registration(true);
        department.num_agents(i64::try_from(agents).unwrap_or(i64::MAX))
    }
}

impl AppearanceApi for Desk {
    async fn get(&self, _: GetAppearance, _: Context) -> Result<GetAppearanceResponse, HandlerError> {
        let state = self.state();
        let setting = |(id, value): (&str, &str)| {
            let value = state.appearance.get(id).cloned().unwrap_or_else(|| value.to_owned().into());
            Setting::default().id(id).r#type(SettingType::String).value(json(value))
        };
        Ok(GetAppearanceOk::default().appearance(APPEARANCE.map(setting)).success(true).into())
    }

    async fn update(&self, request: UpdateAppearance, _: Context) -> Result<UpdateAppearanceResponse, HandlerError> {
        let known = |change: &SettingChange| APPEARANCE.iter().any(|(id, _)| *id == change.id);
        let changes = request.body.into_iter().filter(known).map(|change| (change.id, change.value));
        self.state().appearance.extend(changes);
        Ok(Acknowledged::default().success(true).into())
    }
}

fn json(value: SettingChangeValue) -> Json {
    match value {
        SettingChangeValue::String(text) => text.into(),
        SettingChangeValue::Boolean(is_so) => is_so.into(),
        SettingChangeValue::Number(number) => number.into(),
        SettingChangeValue::List(list) => list.into(),
        SettingChangeValue::Other(other) => other,
        _ => Json::Null,
    }
}

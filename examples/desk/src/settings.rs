//! The settings that the widget shows.

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::server::{AppearanceApi, LivechatApi};
use rocketchat_omnichannel::{Context, HandlerError, Json};

use super::state::{Desk, is_of};
use super::views;

/// The questions of the survey, and the options of each.
pub const SATISFACTION: &str = "satisfaction";
pub const FRIENDLINESS: &str = "agentFriendliness";
const ANSWERS: [&str; 5] = ["1", "2", "3", "4", "5"];

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
        let is_offered = |department: &Department| {
            department.show_on_registration == Some(true) && department.archived != Some(true)
        };
        let offered = state.departments.iter().filter(|department| is_offered(department));
        config.departments = Some(offered.map(views::offered_department).collect());
        config.survey = Some(
            LivechatConfigSurvey::default()
                .items([SATISFACTION, FRIENDLINESS].map(str::to_owned))
                .values(ANSWERS.map(str::to_owned)),
        );
        if let Some(token) = request.token {
            let chat = state.rooms.iter().find(|room| room.open == Some(true) && is_of(room, &token));
            config.guest = state.visitors.get(&token).map(views::guest);
            config.room = chat.map(views::open_chat);
            config.agent = chat.and_then(|room| room.served_by.as_ref()).map(views::serving_agent);
        }
        Ok(GetLivechatConfigOk::default().config(config).success(true).into())
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
        let mut state = self.state();
        changes.for_each(|(id, value)| state.appearance.insert(id, value));
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

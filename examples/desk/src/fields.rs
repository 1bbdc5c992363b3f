//! Custom fields: their definitions, and the values that visitors give.

use std::collections::BTreeMap;

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::server::CustomFieldsApi;
use rocketchat_omnichannel::{Context, HandlerError, Json, Rejection};

use super::lists::{contains, page};
use super::state::{Desk, State, is_of, now};

impl CustomFieldsApi for Desk {
    async fn list(&self, request: ListCustomFields, _: Context) -> Result<ListCustomFieldsResponse, HandlerError> {
        let text = request.text.unwrap_or_default();
        let state = self.state();
        let is_asked =
            |field: &&CustomField| [&field.id, &field.label].into_iter().any(|name| contains(name.as_deref(), &text));
        let fields = state.fields.iter().filter(is_asked).cloned().collect();
        let (fields, [offset, count, total]) = page(fields, request.offset, request.count, request.sort)?;
        let response = CustomFieldsPage::default().custom_fields(fields).offset(offset).count(count).total(total);
        Ok(response.success(true).into())
    }

    async fn get(&self, request: GetCustomField, _: Context) -> Result<GetCustomFieldResponse, HandlerError> {
        let found = self.state().fields.get(&request.id).cloned().ok_or_else(unknown)?;
        Ok(GetCustomFieldOk::default().custom_field(found).success(true).into())
    }

    /// Defines a field, or redefines the one of `customFieldId`. The key of a field is its id.
    async fn save(&self, request: SaveCustomField, _: Context) -> Result<SaveCustomFieldResponse, HandlerError> {
        let SaveCustomFieldBody { custom_field_id: before, custom_field_data: data, .. } = request.body;
        let is_valid = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_');
        if data.field.is_empty() || !data.field.chars().all(is_valid) {
            let reason = "Invalid custom field name. Use only letters, numbers, hyphens and underscores.";
            return Err(Rejection::failure(reason, "error-invalid-custom-field-name").into());
        }
        let mut state = self.state();
        if let Some(before) = before.into_value() {
            state.fields.remove(&before).ok_or_else(unknown)?;
        }
        let visibility = match data.visibility {
            CustomFieldDataVisibility::String(text) => text,
            CustomFieldDataVisibility::Boolean(false) => "hidden".to_owned(),
            _ => "visible".to_owned(),
        };
        let mut field = CustomField::default().id(&*data.field).label(data.label).scope(data.scope);
        field = field.visibility(visibility).updated_at(now());
        (field.regexp, field.searchable, field.r#type) = (data.regexp, data.searchable, data.r#type);
        (field.required, field.default_value, field.options) = (data.required, data.default_value, data.options);
        field.public = data.public;
        state.fields.insert(data.field, field.clone());
        Ok(SaveCustomFieldOk::default().custom_field(field).success(true).into())
    }

    async fn delete(&self, request: DeleteCustomField, _: Context) -> Result<DeleteCustomFieldResponse, HandlerError> {
        self.state().fields.remove(&request.body.custom_field_id).ok_or_else(unknown)?;
        Ok(Acknowledged::default().success(true).into())
    }

    async fn set_value(
        &self,
        request: SetCustomFieldValue,
        _: Context,
    ) -> Result<SetCustomFieldValueResponse, HandlerError> {
        let SetCustomFieldValueBody { token, key, value, overwrite, .. } = request.body;
        self.state().set_field(&token, CustomFieldValue::new(&*key, &*value, overwrite))?;
        let field = StoredFieldValue::default().key(key).value(value).overwrite(overwrite);
        Ok(SetCustomFieldValueOk::default().field(field).success(true).into())
    }

    async fn set_values(
        &self,
        request: SetCustomFieldValues,
        _: Context,
    ) -> Result<SetCustomFieldValuesResponse, HandlerError> {
        let mut state = self.state();
        let mut stored = Vec::new();
        for field in request.body.custom_fields {
            stored.push(BatchFieldValue::default().key(&*field.key).value(&*field.value).overwrite(field.overwrite));
            state.set_field(&request.body.token, field)?;
        }
        Ok(SetCustomFieldValuesOk::default().fields(stored).success(true).into())
    }
}

impl State {
    /// Stores a value with the visitor, or with the visitor's open room if the field is one of rooms.
    fn set_field(&mut self, token: &str, field: CustomFieldValue) -> Result<(), Rejection> {
        self.visitor(token)?;
        let definition = self.fields.get(&field.key);
        if definition.is_some_and(|definition| definition.scope == Some(CustomFieldScope::Room)) {
            let room = self.rooms.find_mut(|room| room.open == Some(true) && is_of(room, token));
            let room = room.ok_or_else(|| Rejection::bad_request("invalid-room"))?;
            store(room.livechat_data.get_or_insert_default(), field);
        } else {
            store(self.visitor_mut(token)?.livechat_data.get_or_insert_default(), field);
        }
        Ok(())
    }
}

/// Stores a value; replaces an existing one only if `overwrite` is set.
pub fn store(data: &mut BTreeMap<String, Json>, field: CustomFieldValue) {
    if field.overwrite || !data.contains_key(&field.key) {
        data.insert(field.key, Json::String(field.value));
    }
}

fn unknown() -> Rejection {
    Rejection::failure("Custom field not found", "error-invalid-custom-field")
}

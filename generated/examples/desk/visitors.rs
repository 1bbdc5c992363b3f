//! Visitors: registration, custom fields, and page visits.

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::server::{CustomFieldsApi, PageVisitsApi, VisitorsApi};
use rocketchat_omnichannel::{Context, HandlerError, Json, Rejection};

use super::state::{Desk, is_of, now};

impl VisitorsApi for Desk {
    async fn register(&self, request: RegisterVisitor, _: Context) -> Result<RegisterVisitorResponse, HandlerError> {
        let new = request.body.visitor;
        if new.token.is_empty() {
            return Err(Rejection::failure("", "invalid-token").into());
        }
        let mut state = self.state();
        let department = new.department.as_deref().map(|given| state.department(given)).transpose()?;
        let department = department.and_then(|department| department.id);
        let mut visitor = match state.visitors.remove(&new.token) {
            Some(known) => known,
            None => {
                let username = format!("guest-{}", state.visitors.len() + 1);
                Visitor::default().id(state.new_id("visitor")).username(username).ts(now())
            }
        };
        visitor.token = Some(new.token.clone());
        visitor.name = new.name.or(visitor.name);
        visitor.department = department.or(visitor.department);
        if let Some(address) = new.email {
            visitor.visitor_emails = Some(vec![Email::default().address(address)]);
        }
        if let Some(number) = new.phone {
            visitor = visitor.phone(VisitorPhone::from(vec![Phone::default().phone_number(number)]));
        }
        let fields = new.custom_fields.unwrap_or_default();
        fields.into_iter().for_each(|field| store(&mut visitor, field));
        state.visitors.insert(new.token, visitor.clone());
        Ok(RegisterVisitorOk::default().visitor(visitor).success(true).into())
    }

    async fn get(&self, request: GetVisitor, _: Context) -> Result<GetVisitorResponse, HandlerError> {
        let visitor = self.state().visitor(&request.token)?.clone();
        Ok(GetVisitorOk::default().visitor(visitor).success(true).into())
    }

    async fn set_status(
        &self,
        request: SetVisitorStatus,
        _: Context,
    ) -> Result<SetVisitorStatusResponse, HandlerError> {
        let SetVisitorStatusBody { token, status, .. } = request.body;
        self.state().visitor(&token)?.status = Some(status.as_str().into());
        Ok(SetVisitorStatusOk::default().token(token).status(status).success(true).into())
    }

    async fn delete(&self, request: DeleteVisitor, _: Context) -> Result<DeleteVisitorResponse, HandlerError> {
        let mut state = self.state();
        let id = state.visitor(&request.token)?.id.clone();
        if state.rooms.iter().any(|room| room.open == Some(true) && is_of(room, &request.token)) {
            let reason = "Cannot remove visitors with opened rooms";
            return Err(Rejection::failure(reason, "visitor-has-open-rooms").into());
        }
        state.visitors.remove(&request.token);
        let mut gone = Visitor::default().ts(now());
        gone.id = id;
        Ok(DeleteVisitorOk::default().visitor(gone).success(true).into())
    }
}

impl CustomFieldsApi for Desk {
    async fn set_value(
        &self,
        request: SetCustomFieldValue,
        _: Context,
    ) -> Result<SetCustomFieldValueResponse, HandlerError> {
        let SetCustomFieldValueBody { token, key, value, overwrite, .. } = request.body;
        let mut state = self.state();
        store(state.visitor(&token)?, CustomFieldValue::new(&*key, &*value, overwrite));
        let field = StoredFieldValue::default().key(key).value(value).overwrite(overwrite);
        Ok(SetCustomFieldValueOk::default().field(field).success(true).into())
    }

    async fn set_values(
        &self,
        request: SetCustomFieldValues,
        _: Context,
    ) -> Result<SetCustomFieldValuesResponse, HandlerError> {
        let mut state = self.state();
        let visitor = state.visitor(&request.body.token)?;
        let mut stored = Vec::new();
        for field in request.body.custom_fields {
            stored.push(BatchFieldValue::default().key(&*field.key).value(&*field.value).overwrite(field.overwrite));
            store(visitor, field);
        }
        Ok(SetCustomFieldValuesOk::default().fields(stored).success(true).into())
    }
}

/// Stores a value; replaces an existing one only if `overwrite` is set.
fn store(visitor: &mut Visitor, field: CustomFieldValue) {
    let data = visitor.livechat_data.get_or_insert_default();
    if field.overwrite || !data.contains_key(&field.key) {
        data.insert(field.key, Json::String(field.value));
    }
}

impl PageVisitsApi for Desk {
    async fn report(&self, request: ReportPageVisit, _: Context) -> Result<ReportPageVisitResponse, HandlerError> {
        let ReportPageVisitBody { token, rid, page_info, .. } = request.body;
        let id = self.state().new_id("page");
        let location = VisitedPageLocation::default().href(&*page_info.location.href);
        let page = VisitedPage::default().change(page_info.change).title(&*page_info.title).location(location);
        let mut visit = PageVisit::default().id(id).t("livechat_navigation_history").ts(now());
        visit = visit.msg(format!("{} - {}", page_info.title, page_info.location.href));
        visit = visit.navigation(Navigation::default().page(page).token(token));
        visit.rid = rid;
        Ok(ReportPageVisitOk::default().page(visit).success(true).into())
    }
}

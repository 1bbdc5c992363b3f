//! Visitors: registration, search, and page visits.

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::server::{PageVisitsApi, VisitorsApi};
use rocketchat_omnichannel::{Context, HandlerError, Json, Rejection};

use super::fields::store;
use super::lists::{contains, page};
use super::state::{Desk, State, is_of, now};
use super::views;

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
        for field in fields {
            store(visitor.livechat_data.get_or_insert_default(), field);
        }
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
        self.state().visitor_mut(&token)?.status = Some(status.as_str().into());
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

    async fn get_by_id(&self, request: GetVisitorById, _: Context) -> Result<GetVisitorByIdResponse, HandlerError> {
        let state = self.state();
        let visitor = state.visitors.iter().find(|visitor| visitor.id.as_ref() == Some(&request.visitor_id));
        let visitor = visitor.map(views::without_token).ok_or_else(|| Rejection::bad_request("visitor-not-found"))?;
        Ok(GetVisitorByIdOk::default().visitor(visitor).success(true).into())
    }

    async fn list_rooms(
        &self,
        request: ListVisitorRooms,
        _: Context,
    ) -> Result<ListVisitorRoomsResponse, HandlerError> {
        let state = self.state();
        let open = state.rooms.iter().filter(|room| room.open == Some(true) && is_of(room, &request.token));
        let rooms: Vec<Room> = open.map(views::chat_of_visitor).collect();
        Ok(ListVisitorRoomsOk::default().rooms(rooms).success(true).into())
    }

    async fn list_chats(
        &self,
        request: ListVisitorChats,
        _: Context,
    ) -> Result<ListVisitorChatsResponse, HandlerError> {
        let ListVisitorChats { room_id, visitor_id, offset, count, sort, .. } = request;
        let chats = self.state().chats(&room_id, &visitor_id)?;
        Ok(history(chats, offset, count, sort)?.into())
    }

    /// Looks into the messages of the chats.
    async fn search_chats(
        &self,
        request: SearchVisitorChats,
        _: Context,
    ) -> Result<SearchVisitorChatsResponse, HandlerError> {
        let SearchVisitorChats { room_id, visitor_id, search_text, source, offset, count, sort, .. } = request;
        let is_true = |word: Option<String>| word.as_deref() == Some("true");
        let (closed, served) = (is_true(request.closed_chats_only), is_true(request.served_chats_only));
        let state = self.state();
        let mut chats = state.chats(&room_id, &visitor_id)?;
        let has = |room: &Room, text: &String| {
            let mut messages = state.messages.iter().filter(|message| message.rid == room.id);
            messages.any(|message| contains(message.msg.as_deref(), text))
        };
        let kind = |room: &Room| room.source.as_ref().and_then(|source| source.r#type.clone());
        chats.retain(|room| {
            search_text.as_ref().is_none_or(|text| has(room, text))
                && (!closed || room.open != Some(true))
                && (!served || room.served_by.is_some())
                && source.as_ref().is_none_or(|source| kind(room).is_some_and(|kind| kind.as_str() == source))
        });
        Ok(history(chats.iter().map(views::found_chat).collect(), offset, count, sort)?.into())
    }

    async fn list_visited_pages(
        &self,
        request: ListVisitedPages,
        _: Context,
    ) -> Result<ListVisitedPagesResponse, HandlerError> {
        let state = self.state();
        state.any_room(&request.room_id)?;
        let of_room = state.visits.iter().filter(|visit| visit.rid.as_ref() == Some(&request.room_id));
        let (pages, [offset, count, total]) =
            page(of_room.cloned().collect(), request.offset, request.count, request.sort)?;
        let response = PageVisitsPage::default().pages(pages).offset(offset).count(count).total(total);
        Ok(response.success(true).into())
    }

    /// Looks into names and addresses.
    async fn search(&self, request: SearchVisitors, _: Context) -> Result<SearchVisitorsResponse, HandlerError> {
        let state = self.state();
        let is_found = |visitor: &&Visitor| {
            let addresses = visitor.visitor_emails.iter().flatten().map(|email| &email.address);
            let mut details = [&visitor.name, &visitor.username].into_iter().chain(addresses);
            details.any(|detail| contains(detail.as_deref(), &request.term))
        };
        let found = state.visitors.iter().filter(is_found).map(views::found_visitor).collect();
        let (visitors, [offset, count, total]) = page(found, request.offset, request.count, request.sort)?;
        let response = VisitorsPage::default().visitors(visitors).offset(offset).count(count).total(total);
        Ok(response.success(true).into())
    }
}

impl State {
    /// The chats of a visitor, with their last messages, as seen from a room that exists.
    fn chats(&self, rid: &str, visitor: &str) -> Result<Vec<Room>, Rejection> {
        self.any_room(rid)?;
        let is_of_visitor =
            |room: &&Room| room.v.as_ref().is_some_and(|of_room| of_room.id.as_deref() == Some(visitor));
        let mut rooms: Vec<Room> = self.rooms.iter().filter(is_of_visitor).cloned().collect();
        for room in &mut rooms {
            room.last_message = self.messages.iter().rfind(|message| message.rid == room.id).cloned();
        }
        Ok(rooms)
    }
}

fn history(
    chats: Vec<Room>,
    offset: Option<i64>,
    count: Option<i64>,
    sort: Option<Json>,
) -> Result<RoomHistoryPage, Rejection> {
    let (chats, [offset, count, total]) = page(chats, offset, count, sort)?;
    let page = RoomHistoryPage::default().history(chats).offset(offset).count(count).total(total);
    Ok(page.success(true))
}

impl PageVisitsApi for Desk {
    async fn report(&self, request: ReportPageVisit, _: Context) -> Result<ReportPageVisitResponse, HandlerError> {
        let ReportPageVisitBody { token, rid, page_info, .. } = request.body;
        let mut state = self.state();
        let id = state.new_id("page");
        let location = VisitedPageLocation::default().href(&*page_info.location.href);
        let page = VisitedPage::default().change(page_info.change).title(&*page_info.title).location(location);
        let mut visit = PageVisit::default().id(id).t("livechat_navigation_history").ts(now());
        visit = visit.msg(format!("{} - {}", page_info.title, page_info.location.href));
        visit = visit.navigation(Navigation::default().page(page).token(token));
        visit.rid = rid;
        let page = views::reported_page(&visit);
        if visit.rid.is_some() {
            state.visits.push(visit);
        }
        Ok(ReportPageVisitOk::default().page(page).success(true).into())
    }
}

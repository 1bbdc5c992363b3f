//! Messages: written by visitors, read by visitors and agents.

use rocketchat_omnichannel::models::*;
use rocketchat_omnichannel::server::MessagesApi;
use rocketchat_omnichannel::{Context, HandlerError};

use super::lists::{contains, page};
use super::state::{Desk, now};
use super::views;

impl MessagesApi for Desk {
    async fn send(&self, request: SendMessage, _: Context) -> Result<SendMessageResponse, HandlerError> {
        let SendMessageBody { token, rid, msg, id, .. } = request.body;
        let mut state = self.state();
        let draft = state.draft(&rid, &token, id, &msg)?;
        let message = state.file(draft);
        Ok(SendMessageOk::default().message(message).success(true).into())
    }

    async fn get(&self, request: GetMessage, _: Context) -> Result<GetMessageResponse, HandlerError> {
        let message = self.state().message(&request.id, &request.rid, &request.token)?.clone();
        Ok(GetMessageOk::default().message(message).success(true).into())
    }

    async fn update(&self, request: UpdateMessage, _: Context) -> Result<UpdateMessageResponse, HandlerError> {
        let UpdateMessageBody { token, rid, msg, .. } = request.body;
        let mut state = self.state();
        let message = state.message_mut(&request.id, &rid, &token)?;
        message.msg = Some(msg);
        (message.edited_at, message.edited_by) = (Some(now()), message.u.as_ref().map(views::without_name));
        Ok(UpdateMessageOk::default().message(message.clone()).success(true).into())
    }

    async fn delete(&self, request: DeleteMessage, _: Context) -> Result<DeleteMessageResponse, HandlerError> {
        let DeleteMessageBody { token, rid, .. } = request.body;
        let mut state = self.state();
        state.message(&request.id, &rid, &token)?;
        state.messages.retain(|_, message| message.id.as_ref() != Some(&request.id));
        state.forget_files();
        let gone = Message::default().id(request.id).ts(now());
        Ok(DeleteMessageOk::default().message(gone).success(true).into())
    }

    /// Returns the latest first, twenty unless `limit` is given; ignores `count`.
    async fn list_history(
        &self,
        request: ListMessageHistory,
        _: Context,
    ) -> Result<ListMessageHistoryResponse, HandlerError> {
        let state = self.state();
        state.room(&request.rid, &request.token)?;
        let text = request.search_text.unwrap_or_default();
        let is_asked = |message: &&Message| {
            message.rid.as_ref() == Some(&request.rid)
                && request.end.as_ref().is_none_or(|end| message.ts.as_ref() < Some(end))
                && contains(message.msg.as_deref(), &text)
        };
        let messages = state.messages.iter().rev().filter(is_asked).cloned().collect();
        let limit = request.limit.unwrap_or(20);
        let (messages, _) = page(messages, request.offset, Some(limit), request.sort)?;
        Ok(ListMessageHistoryOk::default().messages(messages).success(true).into())
    }

    async fn search(&self, request: SearchMessages, _: Context) -> Result<SearchMessagesResponse, HandlerError> {
        let state = self.state();
        state.any_room(&request.rid)?;
        let text = request.search_term.unwrap_or_default();
        let of_room = state.messages.iter().filter(|message| message.rid.as_ref() == Some(&request.rid));
        let found = of_room.filter(|message| contains(message.msg.as_deref(), &text)).cloned().collect();
        let (messages, [offset, count, total]) = page(found, request.offset, request.count, request.sort)?;
        let response = MessagesPage::default().messages(messages).offset(offset).count(count).total(total);
        Ok(response.success(true).into())
    }

    async fn send_offline(
        &self,
        request: SendOfflineMessage,
        _: Context,
    ) -> Result<SendOfflineMessageResponse, HandlerError> {
        println!("offline message of {}: {}", request.body.email, request.body.message);
        self.state().report_offline(request.body);
        Ok(SendOfflineMessageOk::default().message("Livechat offline message sent").success(true).into())
    }
}

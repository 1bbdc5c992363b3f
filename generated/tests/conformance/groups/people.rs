//! Users, agents, monitors, visitors, contacts.

use super::exchange;
use super::prelude::*;

exchange! {
    users: UsersApi.list(ListUsers),
    ListUsers::new("agent").only_available(true).count(2).sort(json!({ "username": -1 }))
        => "GET /api/v1/livechat/users/agent?count=2&sort=%7B%22username%22%3A-1%7D&onlyAvailable=true" null,
    |request| {
        assert_eq!(request.role, "agent");
        assert_eq!((request.only_available, request.count, request.offset), (Some(true), Some(2), None));
        assert_eq!(request.sort, Some(json!({ "username": -1 })));
    },
    200 {
        "users": [
            { "_id": "aGx7Qm2LtW9eRk4Pz", "username": "maya.lind", "livechat": { "maxNumberSimultaneousChat": 3 } },
            { "_id": "bTn5Vc8JyU3oHs6Fd", "username": "jonas.weber", "livechat": "" }
        ],
        "count": 2, "offset": 0, "total": 5, "success": true
    } => |page| {
        let users = page.users.unwrap();
        assert_eq!((users.len(), users[1].username.as_deref()), (2, Some("jonas.weber")));
        assert_eq!(page.total, Some(5));
    },
    403 {
        "success": false, "error": "User does not have the permissions required for this action [error-unauthorized]"
    }
}

exchange! {
    agents: AgentsApi.get_for_room(GetRoomAgent),
    GetRoomAgent::new("kR8sW3nXq5TzLm7Ya", "vis/4f9c 2a?")
        => "GET /api/v1/livechat/agent.info/kR8sW3nXq5TzLm7Ya/vis%2F4f9c%202a%3F" null,
    |request| {
        assert_eq!((request.rid.as_str(), request.token.as_str()), ("kR8sW3nXq5TzLm7Ya", "vis/4f9c 2a?"));
    },
    200 {
        "agent": {
            "_id": "aGx7Qm2LtW9eRk4Pz", "username": "maya.lind",
            "emails": [{ "address": "maya.lind@acme.example", "verified": true }]
        },
        "success": true
    } => |found| {
        assert_eq!(found.agent.unwrap().username.as_deref(), Some("maya.lind"));
    },
    400 { "success": false, "error": "invalid-room" }
}

exchange! {
    monitors: MonitorsApi.add(AddMonitor),
    AddMonitor::new("omar.haddad") => "POST /api/v1/livechat/monitors.create" { "username": "omar.haddad" },
    |request| {
        assert_eq!(request.body.username, "omar.haddad");
    },
    200 {
        "_id": "dLp9Es6GhN2uYv5Tc", "username": "omar.haddad", "roles": ["user", "livechat-monitor"], "success": true
    } => |added| {
        assert_eq!(added.roles.unwrap(), ["user", "livechat-monitor"]);
    },
    400 {
        "success": false, "errorType": "error-action-not-allowed",
        "error": "This is an enterprise feature [error-action-not-allowed]"
    }
}

exchange! {
    visitors: VisitorsApi.register(RegisterVisitor),
    RegisterVisitor::new("vis-4f9c2a7e61d8").name("Ines Duarte").email("ines.duarte@mail.example")
        => "POST /api/v1/livechat/visitor" {
            "visitor": { "token": "vis-4f9c2a7e61d8", "name": "Ines Duarte", "email": "ines.duarte@mail.example" }
        },
    |request| {
        assert_eq!(request.body.visitor.token, "vis-4f9c2a7e61d8");
        assert_eq!(request.body.visitor.name.as_deref(), Some("Ines Duarte"));
        assert_eq!(request.body.visitor.phone, None);
    },
    200 {
        "visitor": {
            "_id": "664f0d1e9a3b7c0012e5a101", "username": "guest-41", "token": "vis-4f9c2a7e61d8", "status": "online",
            "ts": "2026-05-23T09:14:03.512Z", "phone": null,
            "visitorEmails": [{ "address": "ines.duarte@mail.example" }]
        },
        "success": true
    } => |registered| {
        let visitor = registered.visitor.unwrap();
        assert_eq!(visitor.ts.unwrap().as_str(), "2026-05-23T09:14:03.512Z");
        assert_eq!(visitor.status.unwrap().as_str(), "online");
        assert!(visitor.phone.is_null());
    },
    400 { "success": false, "error": "Match error: Missing key 'visitor'" }
}

exchange! {
    contacts: ContactsApi.list_history(ListContactHistory),
    ListContactHistory::new("6650a2c49a3b7c0012e5c001").source("widget").offset(10)
        => "GET /api/v1/omnichannel/contacts.history?offset=10&contactId=6650a2c49a3b7c0012e5c001&source=widget" null,
    |request| {
        assert_eq!(request.contact_id, "6650a2c49a3b7c0012e5c001");
        assert_eq!((request.source.as_deref(), request.offset, request.count), (Some("widget"), Some(10), None));
    },
    200 {
        "history": [{
            "_id": "kR8sW3nXq5TzLm7Ya", "msgs": 9, "closer": "user", "verified": false, "source": { "type": "widget" }
        }],
        "count": 1, "offset": 10, "total": 11, "success": true
    } => |page| {
        assert_eq!((page.offset, page.total), (Some(10), Some(11)));
        assert_eq!(page.history.unwrap()[0].msgs, Some(9));
    },
    401 { "status": "error", "message": "You must be logged in to do this." }
}

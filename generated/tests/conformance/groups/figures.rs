//! Statistics, those of agents, dashboards, reports.

use super::exchange;
use super::prelude::*;

exchange! {
    statistics: StatisticsApi.get_overview(GetStatisticsOverview),
    GetStatisticsOverview::new("Conversations", "2026-05-01", "2026-05-31").department_id("664e8b709a3b7c0012e5d001")
        => "GET /api/v1/livechat/analytics/overview?\
            name=Conversations&from=2026-05-01&to=2026-05-31&departmentId=664e8b709a3b7c0012e5d001" null,
    |request| {
        assert_eq!((request.from.as_str(), request.to.as_str()), ("2026-05-01", "2026-05-31"));
        assert_eq!(request.department_id.as_deref(), Some("664e8b709a3b7c0012e5d001"));
    },
    200 [{ "title": "Total_conversations", "value": 184 }, { "title": "Busiest_day", "value": "Saturday" }]
    => |figures| {
        assert_eq!((figures.len(), figures[1].title.as_deref()), (2, Some("Busiest_day")));
    },
    400 {
        "success": false, "errorType": "invalid-params", "error": "must have required property 'name' [invalid-params]"
    }
}

exchange! {
    agent_statistics: AgentStatisticsApi.list_availability(ListAgentAvailability),
    ListAgentAvailability::new("2026-05-23T00:00:00.000Z", "2026-05-24T00:00:00.000Z").full_report(true)
        => "GET /api/v1/livechat/analytics/agents/available-for-service-history?\
            start=2026-05-23T00%3A00%3A00.000Z&end=2026-05-24T00%3A00%3A00.000Z&fullReport=true" null,
    |request| {
        assert_eq!(request.full_report, Some(true));
    },
    200 {
        "agents": [{
            "serviceHistory": [{ "startedAt": "2026-05-23T08:30:00.000Z", "stoppedAt": "2026-05-23T10:00:00.000Z" }],
            "availableTimeInSeconds": 5400, "username": "maya.lind"
        }],
        "count": 1, "offset": 0, "total": 1, "success": true
    } => |page| {
        assert_eq!(page.agents.unwrap()[0].username.as_deref(), Some("maya.lind"));
    },
    400 {
        "success": false, "errorType": "invalid-params", "error": "must have required property 'start' [invalid-params]"
    }
}

exchange! {
    dashboards: DashboardsApi.chart_chats_per_agent(ChartChatsPerAgent),
    ChartChatsPerAgent::new("2026-05-01", "2026-05-31")
        => "GET /api/v1/livechat/analytics/dashboards/charts/chats-per-agent?start=2026-05-01&end=2026-05-31" null,
    |request| {
        assert_eq!((request.start.as_str(), request.department_id), ("2026-05-01", None));
    },
    200 { "maya.lind": { "open": 3, "closed": 14 }, "jonas.weber": { "open": 0 }, "success": true } => |chart| {
        assert_eq!(serde_json::to_value(chart).unwrap()["maya.lind"]["closed"], 14);
    },
    403 { "success": false, "error": "unauthorized" }
}

exchange! {
    reports: ReportsApi.count_by_source(CountConversationsBySource),
    CountConversationsBySource::new("2026-05-01", "2026-05-31")
        => "GET /api/v1/livechat/analytics/dashboards/conversations-by-source?start=2026-05-01&end=2026-05-31" null,
    |request| {
        assert_eq!((request.start.as_str(), request.end.as_str()), ("2026-05-01", "2026-05-31"));
    },
    200 { "total": 38, "data": [{ "label": "widget", "value": 31 }, { "label": "email", "value": 7 }], "success": true }
    => |report| {
        assert_eq!((report.total, report.data.unwrap()[1].label.as_deref()), (Some(38), Some("email")));
    },
    401 { "status": "error", "message": "You must be logged in to do this." }
}

"""Calls everything that rocketchat_API (PyPI) offers for livechat. Prints what it offers, then one line for each call."""

import json
import sys

from rocketchat_API.rocketchat import RocketChat

client = RocketChat(auth_token="the auth token", user_id="rosa", server_url=sys.argv[1])
print(json.dumps({"offers": [name for name in dir(client) if name.startswith("livechat_")]}))


def call(name, *args, told="", **kwargs):
    """Gives what the call gives, and tells what came of it."""
    spelled = name + told
    try:
        result = getattr(client, name)(*args, **kwargs)
        result = result if isinstance(result, dict) else list(result)
        print(json.dumps({"call": spelled, "outcome": "ok"}))
        return result
    except Exception as error:  # Whatever it is, it is the outcome.
        print(json.dumps({"call": spelled, "outcome": str(error)}))
        return {}


def check(holds, what):
    """Stops if the desk has not remembered; the mock never does."""
    assert holds or sys.argv[2] == "mock", what


token = "vis-python"
registered = call("livechat_register_visitor", token, visitor={"name": "Ines Duarte", "email": "ines@mail.example"})
check(registered["visitor"]["name"] == "Ines Duarte", registered)
visitor = call("livechat_get_visitor", token)["visitor"]
check(visitor["token"] == token, visitor)
room = call("livechat_room", token)["room"]
said = call("livechat_message", token, room["_id"], "Where is my parcel?")
check(said["message"]["msg"] == "Where is my parcel?", said)
history = call("livechat_messages_history", room["_id"], token)
check([message["msg"] for message in history] == ["Where is my parcel?"], history)
rooms = call("livechat_rooms")
check(room["_id"] in [one["_id"] for one in rooms], rooms)
call("livechat_rooms", open=True, told=" open=True")
inquiry = call("livechat_inquiries_get_one", room["_id"])["inquiry"]
inquiries = call("livechat_inquiries_list")
check(inquiry["_id"] in [one["_id"] for one in inquiries], inquiries)
call("livechat_inquiries_take", inquiry["_id"])
user = call("livechat_create_user", "agent", username="rosa")["user"]
users = call("livechat_get_users", "agent")
check([one["username"] for one in users] == ["rosa"], users)
found = call("livechat_get_user", "agent", user["_id"])["user"]
check(found["username"] == "rosa", found)
call("livechat_delete_user", "agent", user["_id"])
call("livechat_set_appearance", [{"_id": "Livechat_title", "value": "Help"}])
settings = call("livechat_get_appearance")["appearance"]
check(("Livechat_title", "Help") in [(one["_id"], one["value"]) for one in settings], settings)

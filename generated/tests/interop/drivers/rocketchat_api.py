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


token = "vis-python"
registered = call("livechat_register_visitor", token, visitor={"name": "Ines Duarte", "email": "ines@mail.example"})
assert registered["visitor"]["name"] == "Ines Duarte", registered
assert call("livechat_get_visitor", token)["visitor"]["token"] == token
room = call("livechat_room", token)["room"]
said = call("livechat_message", token, room["_id"], "Where is my parcel?")
assert said["message"]["msg"] == "Where is my parcel?", said
history = call("livechat_messages_history", room["_id"], token)
assert [message["msg"] for message in history] == ["Where is my parcel?"], history
assert room["_id"] in [one["_id"] for one in call("livechat_rooms")]
call("livechat_rooms", open=True, told=" open=True")
inquiry = call("livechat_inquiries_get_one", room["_id"])["inquiry"]
assert inquiry["_id"] in [one["_id"] for one in call("livechat_inquiries_list")]
call("livechat_inquiries_take", inquiry["_id"])
user = call("livechat_create_user", "agent", username="rosa")["user"]
assert [one["username"] for one in call("livechat_get_users", "agent")] == ["rosa"]
assert call("livechat_get_user", "agent", user["_id"])["user"]["username"] == "rosa"
call("livechat_delete_user", "agent", user["_id"])
call("livechat_set_appearance", [{"_id": "Livechat_title", "value": "Help"}])
settings = {one["_id"]: one["value"] for one in call("livechat_get_appearance")["appearance"]}
assert settings["Livechat_title"] == "Help", settings

"""PyPI's wechatpy as a client of the sandbox. Standard input: JSON."""
import io
import json
import sys

import requests
from requests.adapters import HTTPAdapter
from wechatpy import WeChatClient
from wechatpy.component import WeChatComponent
from wechatpy.exceptions import WeChatClientException

told = json.load(sys.stdin)
sandbox = told["sandbox"]


class ToTheSandbox(HTTPAdapter):
    """The name api.weixin.qq.com leads to the sandbox, as an entry in DNS would."""

    def send(self, request, **settings):
        request.url = request.url.replace("https://api.weixin.qq.com", sandbox)
        return super().send(request, **settings)


def led(client):
    client._http.mount("https://api.weixin.qq.com", ToTheSandbox())
    return client


def control(call, **parameters):
    answer = requests.post(f"{sandbox}/sandbox/v1/{call}", json=parameters, timeout=60)
    assert answer.status_code == 200, answer.text
    return answer.json()


def uses(client):
    user = client.user.get(told["user"])
    assert user["openid"] == told["user"] and user["subscribe"] == 1, user
    client.message.send_text(told["user"], "from wechatpy 你好")
    picture = b"\x89PNG\r\n\x1a\n" + bytes(64)
    media = client.media.upload("image", ("a.png", io.BytesIO(picture), "image/png"))
    assert client.media.download(media["media_id"]).content == picture
    ticket = client.jsapi.get_ticket()
    assert ticket["ticket"] and 7190 <= ticket["expires_in"] <= 7200, ticket


# The account's own secret. A user who has just written may be written to; the sandbox wants somebody
# whom messages go to, though nobody need be at home.
control("authorize", component=told["component"], account=told["account"])
control("message", account=told["account"], **{"from": told["user"]}, type="text", content="hi", attempts=1)
client = led(WeChatClient(told["account"], told["secret"]))
uses(client)
try:
    client.user.get("nobody")
    raise AssertionError("an unknown user was found")
except WeChatClientException as error:
    assert error.errcode == 40003, error

# Wrong secrets are told as WeChat tells them.
try:
    led(WeChatClient(told["account"], "0" * 32)).fetch_access_token()
    raise AssertionError("a wrong secret was taken")
except WeChatClientException as error:
    assert error.errcode in (40001, 40125), error

# A platform: ticket, token, consent, exchange, refresh, calls on behalf.
component = led(WeChatComponent(told["component"], told["component_secret"], told["token"], told["aes_key"]))
pushed = control("push/ticket", component=told["component"])
component.session.set("component_verify_ticket", pushed["component_verify_ticket"])
assert component.create_preauthcode()["pre_auth_code"]
given = control("authorize", component=told["component"], account=told["account"], redirect_uri="https://example.com/")
granted = component.query_auth(given["authorization_code"])["authorization_info"]
assert granted["authorizer_appid"] == told["account"], granted
renewed = component.refresh_authorizer_token(told["account"], granted["authorizer_refresh_token"])
assert renewed["authorizer_access_token"] != granted["authorizer_access_token"]
info = component.get_authorizer_info(told["account"])["authorizer_info"]
assert info["user_name"] == told["original_id"], info
behalf = component.get_client_by_appid(told["account"])
uses(led(behalf))

sent = requests.get(f"{sandbox}/sandbox/v1/inbox", params={"user": told["user"]}, timeout=60).json()["messages"]
texts = [entry["message"].get("text", {}).get("content") for entry in sent if entry["by"] == "api"]
assert texts.count("from wechatpy 你好") == 2, sent
print("ok")

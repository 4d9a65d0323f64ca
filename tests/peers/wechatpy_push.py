"""PyPI's wechatpy in WeChat's place: seals a push, posts it, opens the reply. Standard input: JSON."""
import json
import sys
import time

import requests
from wechatpy import parse_message
from wechatpy.crypto import WeChatCrypto, _get_signature
from wechatpy.exceptions import InvalidSignatureException

told = json.load(sys.stdin)
crypto = WeChatCrypto(told["token"], told["aes_key"], told["component"])
now, nonce = str(int(time.time())), "20240426"
text = told["text"]
message = (
    f"<xml><ToUserName><![CDATA[{told['original_id']}]]></ToUserName>"
    f"<FromUserName><![CDATA[{told['user']}]]></FromUserName><CreateTime>{now}</CreateTime>"
    f"<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[{text}]]></Content>"
    f"<MsgId>{time.time_ns()}</MsgId></xml>"
)


def post(crypto, message):
    sealed = crypto.encrypt_message(message, nonce, now)
    encrypt = sealed.split("<Encrypt><![CDATA[")[1].split("]]>")[0]
    query = {
        "signature": _get_signature(told["token"], now, nonce, ""),
        "timestamp": now,
        "nonce": nonce,
        "openid": told["user"],
        "encrypt_type": "aes",
        "msg_signature": _get_signature(crypto.token, now, nonce, encrypt),
    }
    body = (
        f"<xml><ToUserName><![CDATA[{told['original_id']}]]></ToUserName>"
        f"<Encrypt><![CDATA[{encrypt}]]></Encrypt></xml>"
    )
    return requests.post(told["url"], params=query, data=body.encode(), timeout=10)


answer = post(crypto, message)
assert answer.status_code == 200, (answer.status_code, answer.text)
field = lambda name: answer.text.split(f"<{name}>")[1].split(f"</{name}>")[0]
bare = lambda value: value.removeprefix("<![CDATA[").removesuffix("]]>")
signature, timestamp = bare(field("MsgSignature")), bare(field("TimeStamp"))
opened = crypto.decrypt_message(answer.text, signature, timestamp, bare(field("Nonce")))
reply = parse_message(opened)
assert reply.content == text, opened
assert (reply.target, reply.source) == (told["user"], told["original_id"]), opened
try:
    crypto.decrypt_message(answer.text, "0" * 40, timestamp, bare(field("Nonce")))
    raise AssertionError("a forged reply was opened")
except InvalidSignatureException:
    pass

forged = post(WeChatCrypto("another-token", told["aes_key"], told["component"]), message)
assert forged.status_code >= 400, (forged.status_code, forged.text)
foreign = post(WeChatCrypto(told["token"], told["aes_key"], "wx0000000000000000"), message)
assert foreign.status_code >= 400, (foreign.status_code, foreign.text)
print("ok")

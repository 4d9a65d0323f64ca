"""PyPI's wechatpy: verify, decrypt, parse, echo, encrypt, sign. Arguments: port, token, key, app id."""
import sys
from urllib.parse import parse_qs

import uvicorn
from wechatpy import create_reply, parse_message
from wechatpy.crypto import WeChatCrypto

port, token, key, app_id = sys.argv[1:5]
crypto = WeChatCrypto(token, key, app_id)


async def app(scope, receive, send):
    if scope["type"] != "http":
        return
    body = b""
    while True:
        part = await receive()
        body += part.get("body", b"")
        if not part.get("more_body"):
            break
    query = {name: values[0] for name, values in parse_qs(scope["query_string"].decode()).items()}
    text = crypto.decrypt_message(body, query["msg_signature"], query["timestamp"], query["nonce"])
    message = parse_message(text)
    reply = create_reply(message.content, message).render()
    answer = crypto.encrypt_message(reply, query["nonce"], query["timestamp"]).encode()
    headers = [(b"content-type", b"text/xml"), (b"content-length", str(len(answer)).encode())]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": answer})


uvicorn.run(app, host="127.0.0.1", port=int(port), log_level="critical", access_log=False)

"""Seals a push or opens a reply with wechatpy: `seal|open TOKEN AES_KEY APP_ID`, JSON in, JSON out."""
import json
import sys

import xmltodict
from wechatpy.crypto import WeChatCrypto

action, token, aes_key, app_id = sys.argv[1:]
crypto = WeChatCrypto(token, aes_key, app_id)
given = json.load(sys.stdin)
if action == "seal":
    sealed = crypto.encrypt_message(given["text"], given["nonce"], given["timestamp"])
    sealed = xmltodict.parse(sealed)["xml"]
    json.dump({"encrypt": sealed["Encrypt"], "signature": sealed["MsgSignature"]}, sys.stdout)
else:
    reply = xmltodict.parse(given["reply"])["xml"]
    text = crypto.decrypt_message(
        given["reply"], reply["MsgSignature"], reply["TimeStamp"], reply["Nonce"]
    )
    json.dump({"text": text}, sys.stdout)

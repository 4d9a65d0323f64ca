// npm's wechat-crypto in WeChat's place: seals a push, posts it, opens the reply. Standard input: JSON.
const assert = require('assert');
const Crypt = require('wechat-crypto');
const told = JSON.parse(require('fs').readFileSync(0, 'utf8'));

const now = String(Math.floor(Date.now() / 1000));
const nonce = '20240427';
const message = `<xml><ToUserName><![CDATA[${told.original_id}]]></ToUserName>` +
  `<FromUserName><![CDATA[${told.user}]]></FromUserName><CreateTime>${now}</CreateTime>` +
  `<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[${told.text}]]></Content>` +
  `<MsgId>${Date.now()}7</MsgId></xml>`;

async function post(crypt) {
  const encrypt = crypt.encrypt(message);
  const query = new URLSearchParams({
    signature: new Crypt(told.token, told.aes_key, told.component).getSignature(now, nonce, ''),
    timestamp: now,
    nonce,
    openid: told.user,
    encrypt_type: 'aes',
    msg_signature: crypt.getSignature(now, nonce, encrypt),
  });
  const body = `<xml><ToUserName><![CDATA[${told.original_id}]]></ToUserName>` +
    `<Encrypt><![CDATA[${encrypt}]]></Encrypt></xml>`;
  return fetch(`${told.url}?${query}`, { method: 'POST', body });
}

function field(text, name) {
  const inside = text.split(`<${name}>`)[1].split(`</${name}>`)[0];
  return inside.replace(/^<!\[CDATA\[/, '').replace(/\]\]>$/, '');
}

async function main() {
  const crypt = new Crypt(told.token, told.aes_key, told.component);
  const answer = await post(crypt);
  const text = await answer.text();
  assert.strictEqual(answer.status, 200, text);
  const encrypt = field(text, 'Encrypt');
  const signature = crypt.getSignature(field(text, 'TimeStamp'), field(text, 'Nonce'), encrypt);
  assert.strictEqual(signature, field(text, 'MsgSignature'));
  const opened = crypt.decrypt(encrypt);
  assert.strictEqual(opened.id, told.component);
  assert.strictEqual(field(opened.message, 'Content'), told.text);
  assert.strictEqual(field(opened.message, 'ToUserName'), told.user);
  assert.strictEqual(field(opened.message, 'FromUserName'), told.original_id);

  const forged = await post(new Crypt('another-token', told.aes_key, told.component));
  assert.ok(forged.status >= 400, String(forged.status));
  const foreign = await post(new Crypt(told.token, told.aes_key, 'wx0000000000000000'));
  assert.ok(foreign.status >= 400, String(foreign.status));
  console.log('ok');
}

main().catch((error) => { console.error(error); process.exit(1); });

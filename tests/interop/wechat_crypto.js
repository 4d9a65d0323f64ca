// Seals a push or opens a reply with npm's wechat-crypto, which co-wechat is built on:
// `seal|open TOKEN AES_KEY APP_ID`, JSON in, JSON out.
'use strict';
const Crypto = require('wechat-crypto');

const [action, token, aesKey, appId] = process.argv.slice(2);
const crypto = new Crypto(token, aesKey, appId);
const given = JSON.parse(require('fs').readFileSync(0, 'utf8'));
const element = (xml, name) =>
  new RegExp(`<${name}>(?:<!\\[CDATA\\[)?(.*?)(?:\\]\\]>)?</${name}>`, 's').exec(xml)[1];
let answer;
if (action === 'seal') {
  const encrypt = crypto.encrypt(given.text);
  answer = { encrypt, signature: crypto.getSignature(given.timestamp, given.nonce, encrypt) };
} else {
  const [encrypt, signature, timestamp, nonce] = ['Encrypt', 'MsgSignature', 'TimeStamp', 'Nonce']
    .map((name) => element(given.reply, name));
  if (crypto.getSignature(timestamp, nonce, encrypt) !== signature) {
    throw new Error('the signature does not match');
  }
  const opened = crypto.decrypt(encrypt);
  if (opened.id !== appId) {
    throw new Error(`sealed for ${opened.id}`);
  }
  answer = { text: opened.message };
}
process.stdout.write(JSON.stringify(answer));

// npm's co-wechat-api as a client of the sandbox. Standard input: JSON.
const assert = require('assert');
const API = require('co-wechat-api');
const told = JSON.parse(require('fs').readFileSync(0, 'utf8'));

async function control(call, parameters) {
  const answer = await fetch(`${told.sandbox}/sandbox/v1/${call}`, {
    method: 'POST', body: JSON.stringify(parameters), headers: { 'content-type': 'application/json' },
  });
  assert.strictEqual(answer.status, 200, await answer.clone().text());
  return answer.json();
}

async function main() {
  const api = new API(told.account, told.secret);
  api.prefix = `${told.sandbox}/cgi-bin/`;
  const { accessToken } = await api.getAccessToken();
  assert.ok(accessToken);
  const user = await api.getUser(told.user);
  assert.strictEqual(user.openid, told.user);
  assert.strictEqual(user.subscribe, 1);
  // Somebody must be there whom messages go to, though nobody need be at home.
  await control('authorize', { component: told.component, account: told.account });
  await control('message', { account: told.account, from: told.user, type: 'text', content: 'hi', attempts: 1 });
  await api.sendText(told.user, 'from co-wechat-api 你好');
  const picture = Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.alloc(64)]);
  const media = await api.uploadMedia(picture, 'image', 'a.png', 'image/png');
  assert.ok(Buffer.compare(await api.getMedia(media.media_id), picture) === 0);
  const ticket = await api.getTicket();
  assert.ok(ticket.ticket);
  const config = await api.getJsConfig({ url: 'https://example.com/', jsApiList: [] });
  assert.strictEqual(config.signature.length, 40);
  await assert.rejects(api.getUser('nobody'), (error) => error.code === 40003);
  const inbox = await (await fetch(`${told.sandbox}/sandbox/v1/inbox?user=${told.user}`)).json();
  const texts = inbox.messages.filter((m) => m.by === 'api').map((m) => m.message.text.content);
  assert.ok(texts.includes('from co-wechat-api 你好'), JSON.stringify(inbox));
  console.log('ok');
}

main().catch((error) => { console.error(error); process.exit(1); });

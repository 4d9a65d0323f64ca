// npm's co-wechat: verify, decrypt, parse, echo, encrypt, sign. Arguments: port, token, key, app id.
const [port, token, encodingAESKey, appid] = process.argv.slice(2);
const Koa = require('koa');
const wechat = require('co-wechat');

const app = new Koa();
app.use(wechat({ token, appid, encodingAESKey }).middleware(async (message) => message.Content));
app.listen(Number(port), '127.0.0.1');

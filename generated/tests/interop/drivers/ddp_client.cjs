// Calls everything that the LivechatClientImpl of @rocket.chat/ddp-client (npm) offers over REST.

const { offer, call, check, visitor } = require('./telling.cjs');

// It is made for browsers. The socket is never opened here; what uploads wants no more of XMLHttpRequest than this.
globalThis.WebSocket = class {};
globalThis.XMLHttpRequest = class extends EventTarget {
  upload = new EventTarget();
  headers = {};
  open(method, url) {
    Object.assign(this, { method, url });
  }
  setRequestHeader(name, value) {
    this.headers[name] = value;
  }
  async send(body) {
    const answer = await fetch(this.url, { method: this.method, headers: this.headers, body });
    (answer.ok ? this.upload : this).dispatchEvent(new Event(answer.ok ? 'load' : 'error'));
  }
};

const { LivechatClientImpl } = require('@rocket.chat/ddp-client/dist/livechat/LivechatClientImpl');

const client = LivechatClientImpl.create(process.argv[2]);
const prototype = LivechatClientImpl.prototype;
const overRest = (name) => name !== 'constructor' && /this\.rest\./.test(prototype[name]);
const token = 'vis-ddp-client';

(async () => {
  offer(Object.getOwnPropertyNames(prototype).filter(overRest));
  const made = (name, ...args) => call(name, () => client[name](...args));
  const granted = await made('grantVisitor', { visitor: visitor(token) });
  check(granted.visitor.token === token, granted);
  await made('config', { token });
  await made('visitor');
  await made('nextAgent', {});
  const { _id: rid } = await made('room', {});
  await call('agent before one has taken the room', () => client.agent(rid));
  const { inquiry } = await (await staff(`inquiries.getOne?roomId=${rid}`)).json();
  await staff('inquiries.take', { inquiryId: inquiry._id });
  check((await made('agent', rid)).username === 'rosa', rid);
  const { message } = await made('sendMessage', { rid, msg: 'Hello', _id: 'message-ddp' });
  await made('message', message._id, { rid });
  await made('editMessage', message._id, { token, rid, msg: 'Hello!' });
  const messages = await made('loadMessages', rid, {});
  check(messages[0].msg === 'Hello!', messages);
  await made('deleteMessage', message._id, { rid });
  await made('uploadFile', rid, new File(['%PDF'], 'holiday "1".pdf', { type: 'application/pdf' }));
  const [uploaded] = await client.loadMessages(rid, {});
  check(uploaded.file?.size === 4 && uploaded.file.type === 'application/pdf', uploaded);
  await made('sendCustomField', { token, key: 'address', value: 'Rua 2', overwrite: true });
  await made('sendCustomFields', { token, customFields: [{ key: 'address', value: 'Rua 3', overwrite: true }] });
  await made('updateVisitorStatus', 'away');
  const pageInfo = { change: 'url', title: 'Prices', location: { href: 'https://shop.example/prices' } };
  await made('sendVisitorNavigation', { token, rid, pageInfo });
  await made('transferChat', { rid, department: 'support' });
  await made('requestTranscript', 'ines@mail.example', { rid });
  await made('sendOfflineMessage', { name: 'Ines', email: 'ines@mail.example', message: 'Call me' });
  await made('sendUiInteraction', {}, 'an-app');
  await made('closeChat', { rid });
  await made('chatSurvey', { rid, data: [{ name: 'satisfaction', value: '5' }] });
  await made('deleteVisitor');
  process.exit(0);
})();

// What an agent does meanwhile.
function staff(path, body) {
  const headers = { 'X-User-Id': 'rosa', 'X-Auth-Token': 'the auth token', 'Content-Type': 'application/json' };
  const options = body ? { method: 'POST', body: JSON.stringify(body), headers } : { headers };
  return fetch(`${process.argv[2]}/api/v1/livechat/${path}`, options);
}

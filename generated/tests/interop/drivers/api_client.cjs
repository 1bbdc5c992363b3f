// Calls of @rocket.chat/api-client (npm), which has methods of HTTP and no operations: one of each kind.

const { RestClient } = require('@rocket.chat/api-client');
const { offer, call, check, visitor } = require('./telling.cjs');

const credentials = { 'X-User-Id': 'rosa', 'X-Auth-Token': 'the auth token' };
const client = new RestClient({ baseUrl: process.argv[2], credentials });
const token = 'vis-api-client';

(async () => {
  offer(['get', 'post', 'put', 'delete', 'upload']);
  await call('post visitor', () => client.post('/v1/livechat/visitor', { visitor: visitor(token) }));
  const { room } = await call('get room', () => client.get('/v1/livechat/room', { token }));
  const rid = room._id;
  const { message } = await call('post message', () => client.post('/v1/livechat/message', { token, rid, msg: 'Hello' }));
  const id = message._id;
  const edited = await call('put message', () => client.put(`/v1/livechat/message/${id}`, { token, rid, msg: 'Hello!' }));
  check(edited.message.msg === 'Hello!', edited);
  const filters = { 'agents': ['a', 'b'], 'open': true, 'createdAt': JSON.stringify({ start: '2026-01-01T00:00:00.000Z' }) };
  await call('get rooms', () => client.get('/v1/livechat/rooms', filters));
  const { user } = await call('post users', () => client.post('/v1/livechat/users/manager', { username: 'vera' }));
  await call('delete users', () => client.delete(`/v1/livechat/users/manager/${user._id}`));
  await call('delete message', () => client.delete(`/v1/livechat/message/${id}`, { token, rid }));
  client.setCredentials(undefined);
  await call('get rooms without credentials', () => client.get('/v1/livechat/rooms', {}));
})();

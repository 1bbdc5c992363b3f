// Sends each request of the table to a server with express-openapi-validator (npm).
// Input: the JSON of table.py. Output: of each request the name, the decoded value and that of the table, for judge.py.
const { once } = require("node:events");
const { readFileSync } = require("node:fs");
const net = require("node:net");
const cookieParser = require("cookie-parser");
const express = require("express");
const validator = require("express-openapi-validator");

const FIELDS = { path: "params", query: "query", header: "headers", cookie: "cookies" };
let read;

function server(document) {
  const app = express();
  app.use(express.json({ strict: false, type: ["json", "+json"] }));
  app.use(express.urlencoded());
  app.use(express.text({ type: "text/*" }));
  app.use(express.raw({ type: ["application/pdf", "image/*"] }));
  app.use(cookieParser());
  app.use(validator.middleware({ apiSpec: document, formats: { uint64: true } }));
  app.use((request, response) => {
    const parameters = document.paths[request.openapi.openApiRoute][request.method.toLowerCase()].parameters ?? [];
    const values = parameters.map(({ in: place, name }) => {
      const key = place === "header" ? name.toLowerCase() : name;
      return [name, (place === "path" ? request.openapi.pathParams : request[FIELDS[place]])[key]];
    });
    read = { parameters: Object.fromEntries(values), body: body(request) };
    response.end();
  });
  app.use((error, _request, response, _next) => {
    read = (error.errors ?? [error]).map(({ path = "", message }) => ({ path, message }));
    response.end();
  });
  return app.listen(0, "127.0.0.1");
}

// Returns the body, with the contents of uploaded files. Each byte is a character.
function body({ body = null, files = [] }) {
  for (const { fieldname, buffer } of files) {
    const list = body[fieldname];
    if (Array.isArray(list)) list[list.indexOf("")] = buffer.toString("latin1");
    else body[fieldname] = buffer.toString("latin1");
  }
  return Buffer.isBuffer(body) ? body.toString("latin1") : body;
}

async function send(port, { first, headers, body }) {
  const lines = [`${first} HTTP/1.1`, "host: server", "connection: close"];
  lines.push(...headers.map((header) => header.join(": ")));
  if (body) lines.push(`content-length: ${body.length}`);
  const socket = net.connect(port, "127.0.0.1").resume();
  read = "nothing";
  socket.write([...lines, "", body].join("\r\n"), "latin1");
  await once(socket, "close");
  return read;
}

async function main() {
  const { document, cases, refusals } = JSON.parse(readFileSync(0, "utf8"));
  const listening = server(document);
  await once(listening, "listening");
  const { port } = listening.address();
  const results = [];
  for (const { name, in: place, style, sent, json } of cases) {
    // Objects in paths and headers are not supported, and the integers of `numbers` would be rounded on both sides.
    if ((style && ["path", "header"].includes(place)) || name === "numbers") continue;
    const expected = { parameters: json.parameters, body: json.body };
    for (const [number, message] of sent.entries()) {
      results.push([number ? `${name} also ${number}` : name, await send(port, message), expected]);
    }
  }
  for (const { name, sent, wrong } of refusals) {
    for (const [number, message] of sent.entries()) {
      const errors = await send(port, message);
      const places = errors.map(({ path }) => path.split("/")).map(([, field, name]) => (field === "body" ? field : name));
      const isFound = places.includes(wrong[number].toLowerCase());
      results.push([`${name} refusal ${number}`, isFound ? wrong[number] : errors, wrong[number]]);
    }
  }
  listening.close();
  console.log(JSON.stringify(results));
}

main();

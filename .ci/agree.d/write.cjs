// Sends each path and query parameter of the table with openapi-fetch (npm).
// Input: the JSON of table.py. Output: of each parameter the name, the first line of the request and that of the table, for judge.py.
const { readFileSync } = require("node:fs");
const { default: createClient } = require("openapi-fetch");

async function firstLine({ in: place, style, explode, allowReserved, name, template, json }) {
  let url;
  const fetch = async (request) => {
    url = request.url;
    return new Response(null, { status: 204 });
  };
  const querySerializer = { array: { style, explode }, object: { style, explode }, allowReserved };
  const client = createClient({ baseUrl: "http://server", fetch, querySerializer });
  // openapi-fetch takes the style of a path parameter from the path: `/{;p*}`.
  const path = place === "path" ? `/${name}/{${template}}` : `/${name}`;
  await client.GET(path, { params: { [place]: json.parameters } });
  return `GET ${url.slice("http://server".length)}`;
}

async function main() {
  const { cases } = JSON.parse(readFileSync(0, "utf8"));
  // openapi-fetch does not serialize headers, cookies and `content` parameters.
  const cells = cases.filter(({ in: place, style }) => style && ["path", "query"].includes(place));
  const results = cells.map(async (cell) => [cell.name, await firstLine(cell), cell.sent[0].first]);
  console.log(JSON.stringify(await Promise.all(results)));
}

main();

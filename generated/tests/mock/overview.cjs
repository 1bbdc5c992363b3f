// Runs the script of the overview (standard input) as a browser would, as far as that script can tell: opens every operation,
// presses every button, and filters. Prints a line for each answer that is no success.

const base = process.argv[2];
const page = require('fs').readFileSync(0, 'utf8');
const plain = text => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&amp;/g, '&');

class Element {
  constructor(html) {
    this.listeners = {};
    this.hidden = false;
    this.textContent = plain(html.replace(/<[^>]*>/g, ''));
    const attributes = [...html.split('>', 1)[0].matchAll(/data-(\w+)="([^"]*)"/g)];
    this.dataset = Object.fromEntries(attributes.map(([, name, value]) => [name, plain(value)]));
    const parts = { 'pre.command': '<pre class="command">', 'pre.answer': '<pre class="answer"', button: '<button>', summary: '<summary>' };
    this.parts = {};
    for (const [selector, tag] of Object.entries(parts)) {
      if (html.indexOf(tag, 1) > 0) this.parts[selector] = new Element(html.slice(html.indexOf(tag, 1)).split('</' + tag.match(/\w+/)[0])[0]);
    }
    if (this.parts['pre.answer']) this.parts['pre.answer'].hidden = true;
  }
  querySelector(selector) { return this.parts[selector] ?? null; }
  querySelectorAll(selector) { return operations.filter(({ hidden }) => selector === 'details' || !hidden); }
  addEventListener(name, listener) { this.listeners[name] = listener; }
}

const operations = page.split('<details').slice(1).map(rest => new Element('<details' + rest.split('</details>')[0]));
const all = new Element('<section>');
all.parts.small = new Element('<small>');
const input = new Element('<input>');
globalThis.document = {
  querySelectorAll: selector => (selector === 'section' ? [all] : operations),
  querySelector: () => input,
};
globalThis.location = { origin: base };
const sent = [];
const send = globalThis.fetch;
globalThis.fetch = (target, options) => {
  const answer = send(base + target, options);
  sent.push(answer.then(({ ok, status }) => ok || console.log(options.method, target, status)));
  return answer;
};
require('vm').runInThisContext(page.match(/<script>([^]*)<\/script>/)[1]);

(async () => {
  for (const operation of operations) {
    operation.open = true;
    operation.listeners.toggle();
    const command = operation.parts['pre.command'].textContent;
    if (!command.startsWith(`curl -X ${operation.dataset.method} '${base}/`)) console.log('not a command:', command);
  }
  // What reads was sent when it was opened. The rest follows: what is deleted cannot be read.
  await Promise.all(sent);
  for (const { dataset, parts } of operations) if (dataset.method !== 'GET') await parts.button?.listeners.click();
  await Promise.all(sent);
  const filter = words => {
    input.listeners.input({ target: { value: words } });
    return operations.filter(operation => !operation.hidden).length;
  };
  if (filter('delete visitor/{token}') !== 1 || all.hidden) console.log('the filter finds too much or too little');
  if (all.parts.small.textContent !== 1) console.log('the group does not say how many the filter leaves');
  if (filter('nothing like this') !== 0 || !all.hidden) console.log('the filter finds what is not there');
  console.log('sent', sent.length);
})();

// Uses the page of a mock in a browser: opens every operation, sends every request, edits, filters, resets, and stops the
// mock. Prints what is wrong, and in the end the number of requests.
//
// Arguments: the base URL, and a folder for screenshots if there should be some. The browser is `CHROMIUM`, or `chromium`.

const { spawn } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

const [base, screenshots] = process.argv.slice(2);

// The browser, by its debugging protocol over a pipe.
class Browser {
  constructor() {
    this.profile = fs.mkdtempSync(path.join(os.tmpdir(), 'overview-'));
    const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--remote-debugging-pipe'];
    const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'];
    this.process = spawn(process.env.CHROMIUM || 'chromium', [...flags, `--user-data-dir=${this.profile}`], { stdio });
    this.waiting = new Map();
    let rest = '';
    this.process.stdio[4].on('data', chunk => {
      const messages = (rest + chunk).split('\0');
      rest = messages.pop();
      messages.map(JSON.parse).forEach(message => this.receive(message));
    });
  }

  receive({ id, result, error, method, params }) {
    if (id) {
      const [resolve, reject] = this.waiting.get(id);
      error ? reject(new Error(error.message)) : resolve(result);
    } else if (method === 'Runtime.exceptionThrown') {
      console.log('exception:', params.exceptionDetails.exception?.description ?? params.exceptionDetails.text);
    }
  }

  call(method, params = {}) {
    const id = this.waiting.size + 1;
    this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId: this.session }) + '\0');
    return new Promise((resolve, reject) => this.waiting.set(id, [resolve, reject]));
  }

  async open(url) {
    const { targetId } = await this.call('Target.createTarget', { url: 'about:blank' });
    ({ sessionId: this.session } = await this.call('Target.attachToTarget', { targetId, flatten: true }));
    await this.call('Runtime.enable');
    await this.call('Page.enable');
    await this.navigate(url);
  }

  async navigate(url) {
    await this.call('Page.navigate', { url });
    await this.until(() => document.readyState === 'complete' && location.href !== 'about:blank');
  }

  // The result of a function of the page.
  async run(script, ...values) {
    const expression = `(${script})(...${JSON.stringify(values)})`;
    const { result, exceptionDetails } = await this.call('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async until(script, ...values) {
    for (let attempt = 0; attempt < 200; attempt++) {
      if (await this.run(script, ...values)) return;
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    throw new Error(`not within 5 s: ${script}`);
  }

  async press(key, modifiers = 0) {
    const text = key.length === 1 ? key : key === 'Enter' ? '\r' : undefined;
    const windowsVirtualKeyCode = { Enter: 13, Escape: 27, Tab: 9, '/': 191 }[key];
    await this.call('Input.dispatchKeyEvent', { type: 'keyDown', key, text, windowsVirtualKeyCode, modifiers });
    await this.call('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode, modifiers });
  }

  async screenshot(name, width, height, scheme, shown) {
    if (!screenshots) return;
    await this.call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    await this.call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    if (shown) await this.run(id => document.getElementById(id).scrollIntoView(), shown);
    const { data } = await this.call('Page.captureScreenshot');
    fs.writeFileSync(path.join(screenshots, `${name}-${scheme}.png`), Buffer.from(data, 'base64'));
    await this.call('Emulation.clearDeviceMetricsOverride');
  }

  close() {
    this.process.kill();
    return new Promise(resolve => this.process.on('exit', () => {
      fs.rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
      resolve();
    }));
  }
}

const check = (holds, message) => holds || console.log(message);
const received = async () => (await fetch(`${base}/_mock/log`)).json();

async function sendEverything(browser) {
  const wrong = await browser.run(async () => {
    const wrong = [];
    const operations = [...document.querySelectorAll('.group details')];
    const answered = async operation => {
      const outcome = operation.querySelector('[role=status]');
      for (let wait = 0; wait < 500 && outcome.hidden; wait++) await new Promise(resolve => setTimeout(resolve, 10));
      if (!/^2\d\d in /.test(outcome.textContent)) wrong.push(operation.id + ': ' + outcome.textContent.slice(0, 100));
    };
    for (const operation of operations) {
      operation.open = true;
      await new Promise(resolve => operation.addEventListener('toggle', resolve, { once: true }));
      const command = operation.querySelector('pre').textContent;
      if (!command.startsWith(`curl -X ${operation.className.toUpperCase()} '${location.origin}/`)) wrong.push(command);
    }
    // What reads is sent when it is opened. The rest follows: what is deleted cannot be read.
    const sendable = operations.filter(operation => operation.querySelector('button.main'));
    for (const operation of sendable.filter(({ className }) => className === 'get')) await answered(operation);
    const files = new DataTransfer();
    files.items.add(new File(['a text'], 'a.txt'));
    document.querySelectorAll('input[type=file]').forEach(input => input.files = files.files);
    for (const operation of sendable.filter(({ className }) => className !== 'get')) {
      operation.querySelector('button.main').click();
      await answered(operation);
    }
    return wrong;
  });
  wrong.forEach(line => console.log(line));
  return (await received()).length;
}

async function edit(browser, id) {
  await browser.navigate(`${base}/?edit#${encodeURIComponent(id)}`);
  await browser.until(id => document.getElementById(id).open, id);
  check(await browser.run(id => document.activeElement === document.querySelector(`[id="${id}"] summary`), id), 'an anchor has no focus');
  await browser.run(id => {
    const operation = document.getElementById(id);
    const input = operation.querySelector('.values input');
    input.value = 'a/b ä';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const choice = operation.querySelector('select');
    choice.value = [...choice.options].find(option => option.text.startsWith('429')).value;
    choice.dispatchEvent(new Event('input', { bubbles: true }));
    input.focus();
  }, id);
  const command = await browser.run(id => document.getElementById(id).querySelector('pre').textContent, id);
  check(command.includes("/visitor/a%2Fb%20%C3%A4'") && command.includes("-H 'Prefer: code=429"), `the command is not updated: ${command}`);
  await browser.press('Enter');
  await browser.until(id => document.getElementById(id).querySelector('[role=status]').textContent.startsWith('429 in '), id);
  await browser.until(() => document.querySelector('#log summary code')?.textContent.endsWith('/visitor/a%2Fb%20%C3%A4'));
}

async function useKeyboard(browser) {
  await browser.run(() => document.activeElement.blur());
  await browser.press('/');
  for (const key of 'nothing') await browser.press(key);
  const shown = () => browser.run(() => [document.querySelectorAll('.group details:not([hidden])').length, document.querySelector('#empty').hidden]);
  check((await shown()).join() === '0,false', 'nothing matches, and the page does not say so');
  await browser.press('Escape');
  check((await shown())[0] > 100, 'Escape does not clear the filter');
  for (const key of 'delete visitor/{token}') await browser.press(key);
  check((await shown()).join() === '1,true', 'the filter finds too much or too little');
  check(await browser.run(() => document.querySelector('.group:not([hidden]) h2 small').textContent === '1'), 'a group does not count');
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await browser.press(key);
  check(await browser.run(() => document.querySelector('.group details:not([hidden])').open), 'the keyboard does not reach an operation');
  await browser.screenshot('filtered', 1200, 900, 'dark');
  await browser.press('/');
  await browser.press('Escape');
}

async function losesTheMock(browser, id) {
  await browser.call('Network.enable');
  await browser.call('Network.emulateNetworkConditions', { offline: true, latency: 0, downloadThroughput: 0, uploadThroughput: 0 });
  await browser.run(id => document.getElementById(id).querySelector('button.main').click(), id);
  await browser.until(id => document.getElementById(id).querySelector('.failed')?.textContent.startsWith('The mock does not respond'), id);
}

async function main(browser) {
  await browser.open(base);
  await browser.screenshot('desktop', 1200, 900, 'light');
  await browser.screenshot('phone', 390, 844, 'dark');
  const sent = await sendEverything(browser);
  await browser.run(() => document.querySelector('#reset').click());
  await browser.until(() => document.querySelector('#log p').textContent === 'No request has been received.');
  check((await received()).length === 0, 'the log is not reset');
  const id = 'get-api-v1-livechat-visitor-token';
  await edit(browser, id);
  for (const scheme of ['light', 'dark']) {
    await browser.screenshot('operation', 1200, 900, scheme, id);
    await browser.screenshot('operation-phone', 390, 844, scheme, id);
  }
  await browser.screenshot('log', 1200, 900, 'light', 'log');
  await useKeyboard(browser);
  await losesTheMock(browser, id);
  await browser.screenshot('gone-phone', 390, 844, 'light', id);
  console.log('sent', sent);
}

const browser = new Browser();
main(browser).catch(error => console.log('the driver fails:', error.stack)).finally(() => browser.close());

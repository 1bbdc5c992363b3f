// A browser, by its debugging protocol over a pipe: `CHROMIUM`, or `chromium`.

const { spawn } = require('child_process');
const fs = require('fs');
const os = require('os');
const path = require('path');

module.exports = class Browser {
  // Screenshots are stored in a folder, if there is one.
  constructor(screenshots) {
    this.screenshots = screenshots;
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

  async show(width, height, scheme) {
    await this.call('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
    await this.call('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  }

  async screenshot(name, width, height, scheme, shown) {
    if (!this.screenshots) return;
    await this.show(width, height, scheme);
    if (shown) await this.run(id => document.getElementById(id).scrollIntoView(), shown);
    const { data } = await this.call('Page.captureScreenshot');
    fs.writeFileSync(path.join(this.screenshots, `${name}-${scheme}.png`), Buffer.from(data, 'base64'));
    await this.call('Emulation.clearDeviceMetricsOverride');
  }

  close() {
    this.process.kill();
    return new Promise(resolve => this.process.on('exit', () => {
      fs.rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
      resolve();
    }));
  }
};

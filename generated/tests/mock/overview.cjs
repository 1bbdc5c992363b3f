// Uses the page of a mock in a browser: opens every operation, sends every request, edits, filters, resets, and stops the
// mock; with the mouse, with the keyboard, and as a screen reader. Prints what is wrong, and in the end the number of
// requests.
//
// Arguments: the base URL, and a folder for screenshots if there should be some.

const Accessibility = require('./accessibility.cjs');
const Browser = require('./browser.cjs');

const [base, screenshots] = process.argv.slice(2);

const check = (holds, message) => holds || console.log(message);
const received = async () => (await fetch(`${base}/_mock/log`)).json();

async function sendEverything(browser) {
  const wrong = await browser.run(async () => {
    const wrong = [];
    const operations = [...document.querySelectorAll('.group details')];
    const answered = async operation => {
      const outcome = operation.querySelector('[role=status]');
      for (let wait = 0; wait < 500 && /^(Waiting|$)/.test(outcome.textContent); wait++) await new Promise(resolve => setTimeout(resolve, 10));
      if (!/^2\d\d in /.test(outcome.textContent)) wrong.push(operation.id + ': ' + outcome.textContent.slice(0, 100));
    };
    for (const operation of operations) {
      operation.open = true;
      await new Promise(resolve => operation.addEventListener('toggle', resolve, { once: true }));
      const command = operation.querySelector('[aria-label=Command]').textContent;
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
  const command = await browser.run(id => document.getElementById(id).querySelector('[aria-label=Command]').textContent, id);
  check(command.includes("/visitor/a%2Fb%20%C3%A4'") && command.includes("-H 'Prefer: code=429"), `the command is not updated: ${command}`);
  await browser.press('Enter');
  await browser.until(id => document.getElementById(id).querySelector('[role=status]').textContent.startsWith('429 in '), id);
  await browser.until(() => document.querySelector('#log summary code')?.textContent.endsWith('/visitor/a%2Fb%20%C3%A4'));
}

async function useKeyboard(browser) {
  await browser.run(() => document.activeElement.blur());
  await browser.press('/');
  for (const key of 'nothing') await browser.press(key);
  const shown = () => browser.run(() => [document.querySelectorAll('.group details:not([hidden])').length, document.querySelector('#empty').textContent]);
  check((await shown()).join() === '0,No operation matches the filter.', 'nothing matches, and the page does not say so');
  await browser.press('Escape');
  check((await shown())[0] > 100, 'Escape does not clear the filter');
  for (const key of 'delete visitor/{token}') await browser.press(key);
  check((await shown()).join() === '1,', 'the filter finds too much or too little');
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
  const accessibility = new Accessibility(browser, check);
  await accessibility.check('the whole page');
  await browser.screenshot('desktop', 1200, 900, 'light');
  await browser.screenshot('phone', 390, 844, 'dark');
  const sent = await sendEverything(browser);
  await accessibility.namesControls('all operations');
  await browser.run(() => document.querySelector('#reset').click());
  await browser.until(() => document.querySelector('#log p').textContent === 'No request has been received.');
  check((await received()).length === 0, 'the log is not reset');
  await accessibility.useWithoutMouse(base);
  const id = 'get-api-v1-livechat-visitor-token';
  await edit(browser, id);
  for (const scheme of ['light', 'dark']) {
    await browser.screenshot('operation', 1200, 900, scheme, id);
    await browser.screenshot('operation-phone', 390, 844, scheme, id);
  }
  await browser.screenshot('log', 1200, 900, 'light', 'log');
  await accessibility.check('an open operation');
  await useKeyboard(browser);
  await losesTheMock(browser, id);
  await browser.screenshot('gone-phone', 390, 844, 'light', id);
  console.log('sent', sent);
}

const browser = new Browser(screenshots);
main(browser).catch(error => console.log('the driver fails:', error.stack)).finally(() => browser.close());

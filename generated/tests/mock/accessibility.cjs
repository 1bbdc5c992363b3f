// What a keyboard and a screen reader need of a page.

const fs = require('fs');

// The rules of WCAG that axe-core can check, where it is installed.
const axe = process.env.AXE && fs.readFileSync(process.env.AXE, 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WIDTHS = [1200, 390];
const SCHEMES = ['light', 'dark'];

module.exports = class Accessibility {
  constructor(browser, report) {
    Object.assign(this, { browser, report });
  }

  // Checks the page as it is, for a large and a small screen, light and dark.
  async check(state) {
    await this.namesControls(state);
    for (const scheme of SCHEMES) {
      for (const width of WIDTHS) {
        await this.browser.show(width, 900, scheme);
        const where = `${state}, ${scheme}, ${width} px`;
        for (const line of await this.browser.run(faintControls)) this.report(false, `${where}: ${line}`);
        if (axe) for (const line of await this.violations()) this.report(false, `${where}: ${line}`);
      }
    }
    // The width that a page may need at least, however large its text is.
    await this.browser.show(320, 900, 'light');
    check(this, await this.browser.run(() => document.documentElement.scrollWidth <= 320), `${state}: 320 px are too narrow`);
    await this.browser.call('Emulation.clearDeviceMetricsOverride');
  }

  // Every control has a role and a name.
  async namesControls(state) {
    const nodes = await this.tree();
    const controls = nodes.filter(({ properties = [] }) => properties.some(({ name, value }) => name === 'focusable' && value.value));
    check(this, controls.length > 10, `${state}: the tree has no controls`);
    for (const { role, name } of controls) {
      const isNamed = name?.value.trim() && !['generic', 'none', ''].includes(role.value);
      check(this, isNamed || role.value === 'RootWebArea', `${state}: a control has the role "${role.value}" and the name "${name?.value}"`);
    }
  }

  async tree() {
    const { nodes } = await this.browser.call('Accessibility.getFullAXTree');
    return nodes.filter(node => !node.ignored);
  }

  // What axe-core finds. The bar covers what is scrolled under it, whose colors cannot be found then.
  async violations() {
    await this.browser.call('Runtime.evaluate', { expression: `${axe};0` });
    return this.browser.run(async values => {
      const bar = document.querySelector('.bar');
      bar.style.position = 'static';
      const { violations, incomplete } = await axe.run(document, { runOnly: values });
      bar.style.position = '';
      return [...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes.length} times, ${nodes[0].html.slice(0, 200)}`);
    }, RULES);
  }

  // Walks through the page by keyboard, with an operation and an entry of the log open.
  async useWithoutMouse(base) {
    const { browser } = this;
    const press = (selector, key) => async () => {
      await browser.run(selector => document.querySelector(selector).focus(), selector);
      await browser.press(key);
    };
    for (const width of WIDTHS) {
      await browser.show(width, 900, 'light');
      await browser.navigate(`${base}/?keyboard=${width}`);
      await browser.press('/');
      await this.speaks('#spoken', /^\d+ operations shown$/, async () => {
        for (const key of 'post livechat/room') await browser.press(key);
      });
      await browser.run(() => document.querySelectorAll('.group details:not([hidden])')[1].open = true);
      await browser.until(() => document.querySelector('.group details[open] button.main'));
      await this.speaks('.group details[open] [role=status]', /^\d+ in \d+ ms$/, press('.group details[open] button.main', 'Enter'));
      await browser.until(() => document.querySelector('#log summary'));
      await browser.run(() => document.querySelector('#log details').open = true);
      await this.reachesEverything(width);
      await this.showsTheFocus(width);
    }
    await this.check('an operation with a body');
    await this.speaks('#spoken', /^Cop/, press('.group details[open] .actions button:not(.main)', 'Enter'));
    await this.speaks('#spoken', /^The mock has been reset.$/, press('#reset', ' '));
  }

  // A screen reader reads a text after an action: it waits for a region that is in the tree before its text changes.
  async speaks(selector, text, action) {
    const region = () => this.browser.run(selector => {
      const region = document.querySelector(selector);
      return { isReady: region?.role === 'status' && region.checkVisibility(), text: region?.textContent };
    }, selector);
    const before = await region();
    check(this, before.isReady && !text.test(before.text), `${selector} is not ready: ${JSON.stringify(before)}`);
    await action();
    for (let attempt = 0; attempt < 200 && !text.test((await region()).text); attempt++) {
      await new Promise(resolve => setTimeout(resolve, 25));
    }
    const after = await region();
    check(this, text.test(after.text), `${selector} says "${after.text}", not ${text}`);
    const statuses = (await this.tree()).filter(({ role }) => role?.value === 'status');
    check(this, statuses.length > 0, `${selector} is not in the tree`);
  }

  // Tab leads to everything that the mouse can use, in the order in which it is read.
  async reachesEverything(width) {
    const usable = await this.browser.run(collectUsable);
    const stops = [];
    await this.browser.run(() => { document.activeElement.blur(); scrollTo(0, 0); document.querySelector('h1').tabIndex = -1; document.querySelector('h1').focus(); });
    for (let press = 0; press < usable.length + 20; press++) {
      await this.browser.press('Tab');
      const stop = await this.browser.run(focused);
      if (!stop || stops.some(({ id }) => id === stop.id)) break;
      stops.push(stop);
    }
    const reached = new Set(stops.map(({ id }) => id));
    for (const { id, html } of usable) check(this, reached.has(id), `${width} px: the keyboard does not reach ${html}`);
    stops.forEach(({ isCovered, html }) => check(this, !isCovered, `${width} px: the focus is out of sight at ${html}`));
    for (const [index, { html, top, left, bottom }] of stops.entries()) {
      const before = stops[index - 1];
      const isAfter = !before || top >= before.bottom - 1 || (left > before.left && bottom > before.top);
      check(this, isAfter, `${width} px: the focus jumps back to ${html}`);
    }
    check(this, stops.length >= usable.length, `${width} px: ${stops.length} stops for ${usable.length} controls`);
  }

  // Backwards, nothing gets under the bar, and every control shows that it has the focus.
  async showsTheFocus(width) {
    for (let press = 0; press < 12; press++) {
      await this.browser.press('Tab', 8);
      const stop = await this.browser.run(focused);
      if (!stop) return;
      check(this, !stop.isCovered, `${width} px: going back, the focus is out of sight at ${stop.html}`);
      check(this, stop.isOutlined, `${width} px: nothing shows the focus of ${stop.html}`);
    }
  }
};

const check = ({ report }, holds, message) => report(holds, message);

// The following run in the page.

// Everything with a hand as its cursor, and the fields of forms.
function collectUsable() {
  const isUsable = element => element.matches('input, select, textarea') || getComputedStyle(element).cursor === 'pointer';
  const usable = [...document.querySelectorAll('main *')].filter(element => element.checkVisibility() && isUsable(element));
  // What is inherited is used with the element that has it.
  const outermost = usable.filter(element => !usable.includes(element.parentElement));
  return outermost.map((element, index) => {
    element.dataset.stop = `usable ${index}`;
    return { id: element.dataset.stop, html: element.outerHTML.slice(0, 120) };
  });
}

function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  element.dataset.stop ??= `other ${document.querySelectorAll('[data-stop]').length}`;
  const { top, left, bottom, right } = element.getBoundingClientRect();
  const shown = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  return {
    id: element.dataset.stop,
    html: element.outerHTML.slice(0, 120),
    // The bar stays where it is, and is read first.
    top: top + scrollY, left, bottom: bottom + scrollY,
    isCovered: !(shown && (element.contains(shown) || shown.contains(element) && shown.matches('label, summary'))),
    isOutlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
  };
}

// Controls whose edge or hint does not differ enough from what surrounds it: 3 times as bright, or 4.5 times for text.
function faintControls() {
  const channels = color => color.match(/[\d.]+/g).map(Number);
  const luminance = color => {
    const [red, green, blue] = channels(color).slice(0, 3).map(value => value / 255).map(value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const ground = element => {
    const { backgroundColor } = getComputedStyle(element);
    return channels(backgroundColor)[3] === 0 && element.parentElement ? ground(element.parentElement) : backgroundColor;
  };
  return [...document.querySelectorAll('main input, main textarea, main select')].filter(element => element.checkVisibility()).flatMap(element => {
    const edge = contrast(getComputedStyle(element).borderTopColor, ground(element.parentElement));
    const hint = element.placeholder ? contrast(getComputedStyle(element, '::placeholder').color, ground(element)) : 21;
    const html = element.outerHTML.slice(0, 120);
    return [edge < 3 && `the edge has a contrast of ${edge.toFixed(2)}: ${html}`, hint < 4.5 && `the hint has a contrast of ${hint.toFixed(2)}: ${html}`].filter(Boolean);
  });
}

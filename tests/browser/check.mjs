// What only a browser and the Nu checker can hold, on a built site:  node check.mjs <site>
//
// - every page is valid for the Nu checker;
// - no page asks for anything but its own files, with JavaScript off as on, and every file that it asks for is there;
// - no page is wider than a 320 px screen;
// - one page of each kind is clean for axe (WCAG 2.2 A and AA), in light and dark, at 320 px and 1280 px.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const site = resolve(process.argv[2]);
const pages = readdirSync(site, { recursive: true })
  // The addresses of this one begin at the root of a host, and from a folder on disk they lead nowhere: serve.mjs looks at it.
  .filter((name) => name.endsWith('.html') && name !== '404.html')
  .sort();
if (pages.length === 0) throw new Error(`no pages in ${site}`);
const broken = [];

// The Nu checker.
try {
  const jar = join(here, 'node_modules/vnu-jar/build/dist/vnu.jar');
  execFileSync('java', ['-jar', jar, '--errors-only', '--skip-non-html', '--format', 'gnu', site], { encoding: 'utf8', stdio: 'pipe', maxBuffer: 1 << 26 });
} catch (error) {
  broken.push(...error.stderr.split('\n').filter(Boolean));
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const url = (name) => pathToFileURL(join(site, name)).href;
const root = pathToFileURL(site).href;

// A page that notes whatever it asks for beyond the site, or in vain.
async function watched(context) {
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(root)) broken.push(`${page.url()} asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => broken.push(`${page.url()}: ${request.url()} cannot be had`));
  return page;
}

async function visit(page, name) {
  await page.goto(url(name), { waitUntil: 'load' });
}

// Every page, on a narrow screen.
const narrow = await browser.newContext({ viewport: { width: 320, height: 640 } });
const measured = await watched(narrow);
for (const name of pages) {
  await visit(measured, name);
  const { width, ground } = await measured.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    ground: getComputedStyle(document.body).backgroundColor,
  }));
  if (width > 320) broken.push(`${name}: ${width} px wide on a screen of 320`);
  // With no style at all a page would be narrow too.
  if (ground === 'rgba(0, 0, 0, 0)') broken.push(`${name}: has no styles`);
}
await narrow.close();

// One page of each kind, and the longest of each.
const kinds = new Map();
for (const name of pages) {
  const html = readFileSync(join(site, name), 'utf8');
  const kind = /<body[^>]*class="?([a-z -]+)"?/.exec(html)?.[1] ?? name;
  const known = kinds.get(kind);
  kinds.set(kind, { first: known?.first ?? name, longest: known && known.size >= html.length ? known.longest : name, size: Math.max(known?.size ?? 0, html.length) });
}
// The whole brochure as one page is a hundred pages long: axe looks at one of them once, and leaves the colours to the pages that have the same.
const whole = (name) => name.endsWith('/brochure.html');
const looked = [...new Set([...kinds.values()].flatMap(({ first, longest }) => (whole(first) ? [first] : [first, longest])))];
const axe = readFileSync(join(here, 'node_modules/axe-core/axe.min.js'), 'utf8');
for (const colorScheme of ['light', 'dark']) {
  for (const width of [320, 1280]) {
    const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
    const page = await watched(context);
    for (const name of looked) {
      if (whole(name) && (colorScheme !== 'light' || width !== 320)) continue;
      await visit(page, name);
      await page.evaluate(axe);
      const { violations } = await page.evaluate((colours) => axe.run(document, {
        preload: false,
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'color-contrast': { enabled: colours } },
      }), !whole(name));
      for (const { id, help, nodes } of violations) {
        broken.push(`${name} (${colorScheme}, ${width} px): ${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`);
      }
    }
    await context.close();
  }
}

// As a reader at the safest level of Tor Browser has them: no script at all.
const safest = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
const still = await watched(safest);
for (const name of looked) {
  await visit(still, name);
  if (!(await still.locator('h1').isVisible())) broken.push(`${name}: has no title without scripts`);
}
await safest.close();
await browser.close();

console.log(`${pages.length} pages opened, ${looked.length} pages of ${kinds.size} kinds held against axe four times: ${looked.map((name) => relative('.', name)).join(', ')}`);
if (broken.length > 0) {
  console.error([...new Set(broken)].slice(0, 60).join('\n'));
  console.error(`${broken.length} faults`);
  process.exit(1);
}

// The built site as two kinds of servers have it, in a browser without scripts:  node serve.mjs <site>
//
// - one that keeps the rules of OnionShare: a folder is its index.html, with and without `/` and never with a redirect; every answer has its policy;
//   what is not there is a page of its own;
// - one as `colportage hosting` has it: our policy on every answer, and 404.html, under the address that was asked for, where there is nothing.
//
// On both, a page of each kind is reached from `/` by following links: every request is answered, no policy is broken, and the style is there. Every
// link of every page names a file. 404.html is whole at 320 px, in light and dark, clean for axe, and leads back into the site.

import { createServer } from 'node:http';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const site = resolve(process.argv[2]);
const MISSING = '404.html';
// The brochure in one file has its style inside, which OnionShare's policy keeps out: it is made to be saved.
const alone = (name) => name.endsWith('/brochure.html');
const pages = readdirSync(site, { recursive: true })
  .filter((name) => name.endsWith('.html') && !alone(name))
  .sort();
if (pages.length === 0) throw new Error(`no pages in ${site}`);
const broken = [];

const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', xml: 'application/atom+xml', json: 'application/json', csv: 'text/csv', txt: 'text/plain', png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp', zip: 'application/zip' };
const ONIONSHARE = "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'self'; img-src 'self' data:;";
const OURS = /const POLICY: &str =\s*"([^"]+)"/.exec(readFileSync(join(here, '../../src/hosting/mod.rs'), 'utf8'))?.[1];
const OURS_FOR_ONE_FILE = /const POLICY_OF_ONE_FILE: &str =\s*"([^"]+)"/.exec(readFileSync(join(here, '../../src/hosting/mod.rs'), 'utf8'))?.[1];
if (!OURS?.startsWith("default-src 'none'") || !OURS_FOR_ONE_FILE) throw new Error('the policy of the settings is not where it was');

// The file that an address leads to, or nothing.
function file(path) {
  const name = decodeURIComponent(path).replace(/^\/+|\/+$/g, '');
  const full = join(site, name);
  if (!full.startsWith(site) || !existsSync(full)) return undefined;
  if (!statSync(full).isDirectory()) return name;
  return existsSync(join(full, 'index.html')) ? join(name, 'index.html') : undefined;
}

// A server with a policy, another for the brochure in one file, and what it shows where there is nothing.
async function serving(policy, policyOfOneFile, missing) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const name = file(pathname);
    const answer = (status, type, body) => {
      response.writeHead(status, { 'Content-Type': type, 'Content-Security-Policy': alone(pathname) ? policyOfOneFile : policy, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': 'no-referrer' });
      response.end(body);
    };
    // What a browser asks for by itself, and what shows that a broken policy is seen.
    if (pathname === '/favicon.ico') answer(404, 'text/plain', '');
    else if (pathname === '/_inline') answer(200, TYPES.html, '<!doctype html><title>x</title><style>body { color: red }</style>');
    else if (name === undefined) answer(404, TYPES.html, missing());
    else answer(200, TYPES[name.split('.').pop()] ?? 'application/octet-stream', readFileSync(join(site, name)));
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { root: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

// The links of a page: the file that each leads to.
function links(name) {
  const html = readFileSync(join(site, name), 'utf8');
  const found = [];
  for (const [tag] of html.matchAll(/<(?:a|link|img)\s[^>]*>/g)) {
    const href = /\s(?:href|src)=(?:"([^"]*)"|([^\s>]+))/.exec(tag);
    const written = (href?.[1] ?? href?.[2] ?? '').replaceAll('&amp;', '&');
    const url = new URL(written, `http://site/${name}`);
    if (url.host === 'site') found.push({ written, path: url.pathname, click: tag.startsWith('<a') });
  }
  return found;
}

// Every link of every page names a file, and no folder: from a folder that is shown without a redirect, the next link would lead nowhere.
let count = 0;
const to = new Map();
for (const name of pages) {
  for (const { written, path, click } of links(name)) {
    count += 1;
    const target = file(path);
    if (target === undefined || `/${target}` !== decodeURIComponent(path)) broken.push(`${name}: ${written} names no file`);
    else if (click && !to.get(name)?.includes(target)) to.set(name, [...(to.get(name) ?? []), target]);
  }
}
if (count < pages.length) throw new Error('there are no links to look at');

// The shortest way from the first page to each.
const ways = new Map([['index.html', []]]);
for (const name of ways.keys()) {
  for (const next of to.get(name) ?? []) if (!ways.has(next)) ways.set(next, [...ways.get(name), next]);
}
for (const name of pages) if (!ways.has(name) && name !== MISSING) broken.push(`${name}: nothing leads to it`);

// The first page of each kind, in the order of the ways.
const kinds = new Map();
for (const name of ways.keys()) {
  if (!pages.includes(name)) continue;
  const kind = /<body[^>]*class="?([a-z -]+)"?/.exec(readFileSync(join(site, name), 'utf8'))?.[1] ?? name;
  if (!kinds.has(kind)) kinds.set(kind, name);
}

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

// A page that notes what it asks for in vain, or beyond the site, and every policy that is broken.
async function watched(context, root, note) {
  const page = await context.newPage();
  page.on('request', (request) => {
    if (!request.url().startsWith(`${root}/`)) note(`${page.url()} asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => note(`${page.url()}: ${request.url()} cannot be had`));
  page.on('response', (response) => {
    if (response.status() !== 200 && !response.request().isNavigationRequest()) note(`${page.url()}: ${response.url()}: ${response.status()}`);
  });
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) note(`${page.url()}: ${message.text()}`);
  });
  return page;
}

const styled = (page) => page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor !== 'rgba(0, 0, 0, 0)');

let [steps, clicks] = [0, 0];
for (const [policy, policyOfOneFile, missing] of [
  [ONIONSHARE, ONIONSHARE, () => '<!doctype html><title>404</title>'],
  [OURS, OURS_FOR_ONE_FILE, () => readFileSync(join(site, MISSING))],
]) {
  const { root, close } = await serving(policy, policyOfOneFile, missing);
  const safest = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  const seen = [];
  const probe = await watched(safest, root, (fault) => seen.push(fault));
  await probe.goto(`${root}/_inline`);
  if (!seen.some((fault) => fault.includes('Content Security Policy'))) throw new Error('a broken policy is not seen');
  await probe.close();

  const page = await watched(safest, root, (fault) => broken.push(fault));
  for (const name of kinds.values()) {
    await page.goto(`${root}/`, { waitUntil: 'load' });
    for (const next of ways.get(name)) {
      // Of the links that lead there, the first that can be seen: others are folded away.
      const anchors = await page.locator('a:visible').evaluateAll((anchors, wanted) => anchors.map((a) => a.href.split('#')[0] === wanted && !a.closest('.skip')), `${root}/${encodeURI(next)}`);
      const at = anchors.indexOf(true);
      steps += 1;
      if (at >= 0) {
        clicks += 1;
        await page.locator('a:visible').nth(at).click();
      } else await page.goto(`${root}/${encodeURI(next)}`);
      await page.waitForURL((url) => decodeURIComponent(url.pathname) === `/${next}`);
      await page.waitForLoadState('load');
      if (!(await styled(page))) broken.push(`${page.url()}: has no style under ${policy}`);
      if (!(await page.locator('h1').isVisible())) broken.push(`${page.url()}: has no title`);
    }
  }
  await safest.close();

  // The brochure in one file: whole under our policy; under OnionShare's without its style, and still to be read.
  const reading = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });
  const faults = [];
  const one = await watched(reading, root, (fault) => faults.push(fault));
  await one.goto(`${root}/fr/brochure.html`, { waitUntil: 'load' });
  if (!(await one.locator('h1').isVisible())) broken.push('fr/brochure.html: has no title');
  if (policy === OURS && (faults.length > 0 || !(await styled(one)))) broken.push(`fr/brochure.html: has no style under our policy: ${faults[0]}`);
  await reading.close();

  if (policy === OURS) {
    const axe = readFileSync(join(here, 'node_modules/axe-core/axe.min.js'), 'utf8');
    for (const colorScheme of ['light', 'dark']) {
      for (const width of [320, 1280]) {
        // Once as readers have it, once with the policy set aside so that axe can run.
        for (const bypassCSP of [false, true]) {
          const context = await browser.newContext({ bypassCSP, colorScheme, viewport: { width, height: 900 } });
          const lost = await watched(context, root, (fault) => broken.push(fault));
          const at = `${MISSING} (${colorScheme}, ${width} px)`;
          const response = await lost.goto(`${root}/fr/nothing/here`, { waitUntil: 'load' });
          if (response.status() !== 404) broken.push(`${at}: has the status ${response.status()}`);
          if (!(await styled(lost))) broken.push(`${at}: has no style`);
          const wide = await lost.evaluate(() => document.documentElement.scrollWidth);
          if (wide > width) broken.push(`${at}: is ${wide} px wide`);
          if (bypassCSP) {
            await lost.evaluate(axe);
            const { violations } = await lost.evaluate(() => axe.run(document, { preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
            for (const { id, help, nodes } of violations) broken.push(`${at}: ${id}: ${help}: ${nodes.slice(0, 3).map((node) => node.target.join(' ')).join(', ')}`);
          } else {
            const ways = await lost.locator('main a').evaluateAll((anchors) => anchors.map((a) => a.href));
            if (ways.length === 0) broken.push(`${at}: leads nowhere`);
            for (const way of ways) {
              await lost.goto(`${root}/fr/nothing/here`);
              await lost.locator(`main a[href="${new URL(way).pathname}"]`).click();
              await lost.waitForURL(way);
              if (file(new URL(way).pathname) === undefined) broken.push(`${at}: ${way} is not there`);
            }
          }
          await context.close();
        }
      }
    }
  }
  close();
}
await browser.close();

console.log(`${count} links of ${pages.length} pages name files; pages of ${kinds.size} kinds reached in ${2 * kinds.size} walks of ${steps} steps, ${clicks} of them by clicking, under two policies; ${MISSING} is whole`);
if (broken.length > 0) {
  console.error([...new Set(broken)].slice(0, 60).join('\n'));
  console.error(`${broken.length} faults`);
  process.exit(1);
}

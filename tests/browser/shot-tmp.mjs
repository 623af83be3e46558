import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
for (const spec of process.argv.slice(2)) {
  const [name, path, w, h, scheme, y] = spec.split('|');
  const c = await b.newContext({ viewport: { width: +w, height: +h }, javaScriptEnabled: false, colorScheme: scheme || 'light' });
  const p = await c.newPage();
  await p.goto('file:///work/main/public/' + path);
  await p.screenshot({ path: `/tmp/shots/${name}.png`, fullPage: !y, clip: y ? { x: 0, y: +y, width: +w, height: +h } : undefined });
  await c.close();
}
await b.close();

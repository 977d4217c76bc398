import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where systems keep a Chromium. */
const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A browser that tests talk to needs none of what browsers fetch on their own. */
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

interface Chromium {
  readonly path: string;
  readonly args: readonly string[];
}

async function packagedChromium(): Promise<Chromium | null> {
  if (process.platform !== 'linux') return null;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    // A single process dies with its first page, and tests open several.
    const args = packaged.args.filter(
      (flag) => flag !== '--single-process' && !flag.startsWith('--headless'),
    );
    return { path: await packaged.executablePath(), args: [...args, ...flags] };
  } catch {
    return null;
  }
}

async function findChromium(): Promise<Chromium | null> {
  const asked = process.env.CHROME_PATH;
  if (asked !== undefined && asked !== '') return { path: asked, args: flags };
  const path = usualPlaces.find((place) => existsSync(place));
  return path === undefined ? packagedChromium() : { path, args: flags };
}

/**
 * Starts Chromium: the one at CHROME_PATH, else the system's, else the one in `@sparticuz/chromium`. Null where
 * there is none, so that the tests can skip; with REQUIRE_BROWSER=1 it throws instead.
 */
export async function launchBrowser(): Promise<Browser | null> {
  const found = await findChromium();
  if (found !== null) {
    return chromium.launch({
      executablePath: found.path,
      args: [...found.args],
      ignoreDefaultArgs: ['--headless'],
    });
  }
  if (process.env.REQUIRE_BROWSER === '1') {
    throw new Error('no Chromium found and REQUIRE_BROWSER=1 is set; install one or set CHROME_PATH');
  }
  return null;
}

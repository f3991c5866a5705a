import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { findChromium } from "./chromium.ts";

/** A browser without a window; close it when done. */
export const openBrowser = async (): Promise<Browser> => {
  const { executable, environment } = await findChromium();
  return chromium.launch({
    executablePath: executable,
    // Not the package's own arguments: with --single-process it dies after the first page.
    // Pages live for moments: compiling their scripts for speed costs more than it brings.
    args: ["--no-sandbox", "--disable-dev-shm-usage", "--js-flags=--no-turbofan --no-maglev"],
    env: { ...(process.env as Record<string, string>), ...environment },
  });
};

export interface Visitor {
  readonly origin: string;
  /** Whether scripts run; without them everything must work too. */
  readonly scripts: boolean;
  readonly language?: string;
  readonly width?: number;
}

/** Somebody with a browser of their own: cookies and all are shared with nobody. */
export const visit = async (
  browser: Browser,
  { origin, scripts, language = "en", width = 1200 }: Visitor,
): Promise<Page> => {
  const context: BrowserContext = await browser.newContext({
    baseURL: origin,
    javaScriptEnabled: scripts,
    locale: language,
    timezoneId: "UTC",
    viewport: { width, height: 900 },
  });
  context.setDefaultTimeout(10_000);
  return context.newPage();
};

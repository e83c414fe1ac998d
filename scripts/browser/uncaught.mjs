// What went wrong in the extension and was not caught, in any page, script or worker of ours, from the browser's own list of errors.

/** @typedef {import('puppeteer-core').Browser} Browser */

/** Has Chromium keep its list, which it does for developers; Firefox always does. @param {Browser} browser */
export const keepErrors = (browser) =>
  inExtensionsPage(browser, 'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');

/**
 * The errors so far, a line each. Chromium forgets those of an extension that is removed.
 * @param {Browser} browser
 * @param {boolean} isFirefox
 * @returns {Promise<string[]>}
 */
export async function uncaught(browser, isFirefox) {
  const lines = isFirefox
    ? await inWindow(
        browser,
        `JSON.stringify(Services.console.getMessageArray()
          .filter((it) => it instanceof Ci.nsIScriptError && !(it.flags & Ci.nsIScriptError.warningFlag))
          .filter(({ sourceName }) => sourceName.startsWith('moz-extension:'))
          // Firefox notes so that a page was closed, or left, before an answer came.
          .filter(({ errorMessage }) => !/^Promise \\w+ (after context unloaded|while context is inactive)/.test(errorMessage))
          .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + ' at ' + sourceName + ':' + lineNumber))`,
      )
    : await inExtensionsPage(
        browser,
        `chrome.developerPrivate.getExtensionsInfo().then((all) => JSON.stringify(all
          .flatMap(({ runtimeErrors }) => runtimeErrors)
          .filter(({ message }) => message.startsWith('Uncaught'))
          .map(({ message, stackTrace: [at], source }) => message + ' at ' + source + ':' + at?.lineNumber)))`,
      );
  return [...new Set(/** @type {string[]} */ (JSON.parse(String(lines))))];
}

/** Runs code in Chromium's page about extensions. @param {Browser} browser @param {string} code @returns {Promise<unknown>} */
export async function inExtensionsPage(browser, code) {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  const result = await page.evaluate(code);
  await page.close();
  return result;
}

/**
 * What is needed of puppeteer's own line to Firefox; it opens no way to the browser's window otherwise.
 * @typedef {{ send(method: string, params: object): Promise<{ result: any }> }} Line
 */

/** Runs code in Firefox's own window. @param {Browser} browser @param {string} expression @returns {Promise<unknown>} */
export async function inWindow(browser, expression) {
  const { connection } = /** @type {{ connection: Line }} */ (/** @type {unknown} */ (browser));
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const target = { context: tree.result.contexts[0]?.context };
  const answer = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  return answer.result.result.value;
}

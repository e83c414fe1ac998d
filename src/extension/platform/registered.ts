import browser from './browser.ts';

/** The id of the script with which pages start in clean mode. */
export const ID = 'clean-at-start';

/** That script as the browser has it; null while the mode is off. */
export async function registered() {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  return script ?? null;
}

/** Clean mode is on when, and only when, its script is registered with the browser. */
export async function isClean(): Promise<boolean> {
  return (await registered()) !== null;
}

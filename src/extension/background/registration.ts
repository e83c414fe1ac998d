import { EDITIONS } from '../../reading/site/editions.ts';
import atStart from '../clean/at-start.iife.ts?script';
import { LEGIBLE_FACE } from '../clean/legible.ts';
import { type Look, scriptOf, wordOf, wordsOf } from '../clean/look.ts';
import { patternOfHost, patternsOfPage } from '../clean/originals.ts';
import browser from '../platform/browser.ts';
import { ID, registered } from '../platform/registered.ts';
import type { Settings } from '../platform/settings.ts';

/** Registers what pages need to start as the settings want them. What is registered is what shows. */
export async function register(settings: Settings): Promise<void> {
  const before = await registered();
  if (!settings.clean) {
    if (before) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    // They run in this order.
    js: [...wordsOf(settings).map(scriptOf), atStart],
    css: settings.face === 'legible' ? [LEGIBLE_FACE] : [],
    matches: EDITIONS.flatMap(({ hosts }) => hosts.map(patternOfHost)),
    excludeMatches: [
      ...settings.originalEditions.flatMap(patternsOfEdition),
      ...settings.originalPages.flatMap(patternsOfPage),
    ],
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (before) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** How pages are to be dressed. */
export async function look(): Promise<Look> {
  const script = await registered();
  return (
    script && { words: script.js?.flatMap((it) => wordOf(it) ?? []) ?? [], originals: script.excludeMatches ?? [] }
  );
}

function patternsOfEdition(id: string): string[] {
  return EDITIONS.find((edition) => edition.id === id)?.hosts.map(patternOfHost) ?? [];
}

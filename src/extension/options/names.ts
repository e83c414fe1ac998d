import type { SettingName, Settings } from '../platform/settings.ts';
import type { MessageName } from '../platform/text.ts';

/** What each setting is called. */
export const SETTING: Record<SettingName, MessageName> = {
  clean: 'cleanMode',
  theme: 'theme',
  face: 'face',
  textSize: 'textSize',
  lineWidth: 'lineWidth',
  lineHeight: 'lineHeight',
  keep: 'keep',
  originalEditions: 'originalEditions',
  originalPages: 'originalPages',
  summaryLength: 'summaryLength',
  citationStyle: 'citationStyle',
  copyFormat: 'copyFormat',
  markQuotes: 'markQuotesOption',
  badge: 'badge',
};

/** What clean mode can leave in the page. */
export const KEPT: Record<keyof Settings['keep'], MessageName> = {
  menu: 'keepMenu',
  related: 'keepRelated',
  comments: 'keepComments',
  share: 'keepShare',
  embeds: 'keepEmbeds',
};

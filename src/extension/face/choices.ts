import type { Settings } from '../platform/settings.ts';
import { t } from '../platform/text.ts';

/** The settings that are one of some words. */
type Chosen = 'theme' | 'face' | 'lineWidth' | 'lineHeight' | 'citationStyle' | 'copyFormat';

/** What each of them and each of its words is called. Styles and formats have names of their own in every language. */
export const CHOICES: { [K in Chosen]: { label: () => string; values: Record<Settings[K], () => string> } } = {
  theme: {
    label: () => t('theme'),
    values: {
      site: () => t('siteOwn'),
      auto: () => t('themeAuto'),
      light: () => t('themeLight'),
      sepia: () => t('themeSepia'),
      dark: () => t('themeDark'),
      contrast: () => t('themeContrast'),
    },
  },
  face: {
    label: () => t('face'),
    values: {
      site: () => t('siteOwn'),
      serif: () => t('faceSerif'),
      sans: () => t('faceSans'),
      legible: () => t('faceLegible'),
    },
  },
  lineWidth: {
    label: () => t('lineWidth'),
    values: {
      site: () => t('siteOwn'),
      narrow: () => t('widthNarrow'),
      medium: () => t('widthMedium'),
      wide: () => t('widthWide'),
    },
  },
  lineHeight: {
    label: () => t('lineHeight'),
    values: {
      site: () => t('siteOwn'),
      close: () => t('heightClose'),
      medium: () => t('heightMedium'),
      open: () => t('heightOpen'),
    },
  },
  citationStyle: {
    label: () => t('citationStyle'),
    values: {
      newsroom: () => t('styleNewsroom'),
      apa: () => 'APA',
      mla: () => 'MLA',
      chicago: () => 'Chicago',
      bibtex: () => 'BibTeX',
    },
  },
  copyFormat: {
    label: () => t('copyFormat'),
    values: { rich: () => t('formatRich'), plain: () => t('formatPlain'), markdown: () => 'Markdown' },
  },
};

export type { Chosen };

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML shows it, in elements and in attributes. */
export const asHtml = (text: string): string => text.replace(/[&<>"']/gu, (char) => HTML[char] ?? char);

/** Text as CommonMark and its tables show it: nothing in it emphasises, links, opens a block or stands for another character. */
export const asMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|]|&(?=#?\w+;)/gu, '\\$&')
    .replace(/^([ \t]*)(?:([-+=#])|(\d+)([.)]))/gmu, (_, space: string, sign, figure, stop) =>
      sign ? `${space}\\${sign}` : `${space}${figure}\\${stop}`,
    );

const BIBTEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as a BibTeX field shows it. */
export const asBibtex = (text: string): string =>
  text.replace(/[\\~^&%$#_{}]/gu, (char) => BIBTEX[char] ?? `\\${char}`);

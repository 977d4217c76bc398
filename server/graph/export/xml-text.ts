/** What XML 1.0 allows nowhere, not even as a reference: most controls, half surrogate pairs, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // Readers of XML turn these into spaces or other line ends, unless they are references.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text for XML, between tags or in double quotes. What XML forbids becomes U+FFFD, the mark of what was lost. */
export function xmlText(value: string): string {
  return value
    .replaceAll(forbidden, '\ufffd')
    .replaceAll(/[&<>"\t\n\r]/gu, (character) => references[character] ?? character);
}

/** A name without the quotation marks and brackets of a title around or inside it. */
export function plainName(text: string): string {
  return text.replace(/[“”《》「」『』]/gu, '').trim();
}

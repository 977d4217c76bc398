/** Marks that must not begin a line. */
const closing = /^[，。、；：！？）》〉」』”’…·]/u;

/** Words of Latin letters and digits stay whole; everything else may break after any character. */
function units(name: string): string[] {
  return name.match(/[\p{Script=Latin}\p{Nd}.&+-]+|\s+|./gsu) ?? [];
}

function breakInto(name: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of units(name)) {
    const isFull = [...line, ...unit].length > width;
    if (line !== '' && isFull && !closing.test(unit)) {
      lines.push(line);
      line = unit.trimStart();
    } else line += unit;
  }
  return [...lines, line];
}

/**
 * Breaks a name into lines of about equal length, at most `width` characters each (a closing mark may hang
 * over), so that nine characters become five and four, not eight and one. Beyond `maxLines` the rest
 * is cut with an ellipsis: the whole name stands in the panel.
 */
export function wrapLabel(name: string, width = 8, maxLines = 3): readonly string[] {
  const length = [...name].length;
  const count = Math.ceil(length / width);
  const even = Math.ceil(length / count);
  const lines = breakInto(name, count > maxLines ? width : Math.max(even, 1));
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  const last = [...(kept[maxLines - 1] ?? '')].slice(0, width - 1).join('');
  return [...kept.slice(0, -1), `${last}…`];
}

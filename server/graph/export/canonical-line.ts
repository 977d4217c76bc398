function sortKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A value as one line of JSON with sorted keys: equal values give equal lines. Ends with a line end. */
export function canonicalLine(value: object): string {
  return `${JSON.stringify(value, sortKeys)}\n`;
}

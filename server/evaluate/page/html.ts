/** Markup that is safe to put into a page: values are escaped when it is made. */
export interface Html {
  readonly markup: string;
}

type Value = string | number | Html | readonly Html[] | null;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function isList(value: Value): value is readonly Html[] {
  return Array.isArray(value);
}

function toMarkup(value: Value): string {
  if (value === null) return '';
  if (isList(value)) return value.map(({ markup }) => markup).join('');
  if (typeof value === 'object') return value.markup;
  return String(value).replace(/[&<>"']/gu, (character) => entities[character] ?? '');
}

/** A template literal of markup: every text in it is escaped, other markup and lists of it are taken as they are. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { markup: String.raw({ raw: parts.raw }, ...values.map(toMarkup)) };
}

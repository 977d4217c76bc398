import { type EntityForms, namesOf } from './entity-forms.ts';
import { searchProperties } from './search/search-properties.ts';

/**
 * The properties of an entity's node that follow from what the articles call it. The votes are JSON: lists of them
 * cost the embedded engine a third of its time to open, and nobody asks for one of them.
 */
export function entityProperties(
  forms: EntityForms,
): Readonly<Record<string, string | null | readonly string[]>> {
  const { name, kind, aliases } = namesOf(forms);
  return { name, kind, aliases, votes: JSON.stringify(forms), ...searchProperties(name, aliases) };
}

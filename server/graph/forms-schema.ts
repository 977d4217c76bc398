import { z } from 'zod';
import type { EntityForms } from './entity-forms.ts';

const texts = z.array(z.string());
const votes = z.array(z.number().int());

/** Of what all articles together call an entity. */
export const entityForms = z.object({
  names: texts,
  nameVotes: votes,
  kinds: texts,
  kindVotes: votes,
  forms: texts,
}) satisfies z.ZodType<EntityForms>;

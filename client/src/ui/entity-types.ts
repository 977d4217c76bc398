import type { EntityType } from '../api/generated/operations.ts';

/** The types in the order in which the legend and the list show them. */
export const entityTypes: readonly EntityType[] = ['Person', 'Company', 'Organization', 'Place', 'Program'];

import definition from './ontology.json' with { type: 'json' };

/** What an entity is. The definitions, kinds and labels are in ontology.json. */
export type EntityType = keyof typeof definition.types;

/** What a relation says. The signatures and labels are in ontology.json. */
export type Predicate = keyof typeof definition.predicates;

/** How an article states a relation. The definitions and labels are in ontology.json. */
export type Status = keyof typeof definition.statuses;

/** A text in each language that the product speaks. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

interface TypeDefinition {
  readonly label: Label;
  readonly says: Label;
  readonly kinds: Readonly<Record<string, Label>>;
}

interface StatusDefinition {
  readonly label: Label;
  readonly says: Label;
}

interface PredicateDefinition {
  readonly label: Label;
  readonly says: Label;
  /** Pairs of allowed ends, each a list of types; `Place:park` is a place of that kind only. */
  readonly signatures: readonly (readonly [string, string])[];
  readonly symmetric: boolean;
  readonly hasTitle: boolean;
}

/** The entity types with their labels and kinds, in the order in which they are shown. */
export const entityTypes = definition.types as Readonly<Record<EntityType, TypeDefinition>>;

/** The predicates with their labels and signatures, in the order in which they are shown. */
export const predicates = definition.predicates as unknown as Readonly<
  Record<Predicate, PredicateDefinition>
>;

/** The names of the entity types. */
export const entityTypeNames = Object.keys(entityTypes) as readonly EntityType[];

/** The names of the predicates. */
export const predicateNames = Object.keys(predicates) as readonly Predicate[];

/** The statuses with their labels. Of statements of the same day the first in this order counts. */
export const statuses = definition.statuses as Readonly<Record<Status, StatusDefinition>>;

/** The names of the statuses. */
export const statusNames = Object.keys(statuses) as readonly Status[];

/** One end of a relation, as far as a signature asks. */
export interface End {
  readonly type: EntityType;
  readonly kind: string | null;
}

function matches(end: End, allowed: string): boolean {
  return allowed.split(' ').some((name) => name === end.type || name === `${end.type}:${end.kind}`);
}

/** Whether the ontology allows this predicate from `subject` to `object`. */
export function fitsSignature(predicate: Predicate, subject: End, object: End): boolean {
  return predicates[predicate].signatures.some(([from, to]) => matches(subject, from) && matches(object, to));
}

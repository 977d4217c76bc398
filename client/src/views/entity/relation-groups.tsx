import { useTranslation } from 'react-i18next';
import { useExplorer } from '../../state/explorer-context.ts';
import { Icon } from '../../ui/icon.tsx';
import { TypeMark } from '../../ui/type-mark.tsx';
import { type EntityRelation, groupRelations } from './group-relations.ts';

interface RelationGroupsProps {
  readonly entityId: string;
  readonly relations: readonly EntityRelation[];
}

function RelationLine({
  entityId,
  relation,
}: {
  readonly entityId: string;
  readonly relation: EntityRelation;
}) {
  const { open } = useExplorer();
  const other = relation.subject.id === entityId ? relation.object : relation.subject;
  return (
    <li>
      <button
        type="button"
        className="relation-line"
        onClick={() => open({ kind: 'relation', id: relation.id })}
      >
        <TypeMark type={other.type} />
        <span>{other.name}</span>
        {relation.title && <span className="post">{relation.title}</span>}
        <Icon name="chevron" size={14} />
      </button>
    </li>
  );
}

/** An entity's relations under what they say; each line opens the relation. */
export function RelationGroups({ entityId, relations }: RelationGroupsProps) {
  const { t } = useTranslation();
  return groupRelations(entityId, relations).map(({ predicate, isOutgoing, relations: lines }) => (
    <section key={`${predicate} ${isOutgoing}`} className="relation-group">
      <h4>{t(`${isOutgoing ? 'predicate' : 'inverse'}.${predicate}`)}</h4>
      <ul>
        {lines.map((relation) => (
          <RelationLine key={relation.id} entityId={entityId} relation={relation} />
        ))}
      </ul>
    </section>
  ));
}

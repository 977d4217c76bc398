import { useTranslation } from 'react-i18next';
import type { EntityType } from '../api/generated/operations.ts';
import { useExplorer } from '../state/explorer-context.ts';
import { TypeMark } from './type-mark.tsx';

interface EntityButtonProps {
  readonly entity: { readonly id: string; readonly name: string; readonly type: EntityType };
}

/** An entity's name with its type's shape; opens the entity. */
export function EntityButton({ entity }: EntityButtonProps) {
  const { t } = useTranslation();
  const { open } = useExplorer();
  return (
    <button
      type="button"
      className="entity-button"
      title={t(`type.${entity.type}`)}
      onClick={() => open({ kind: 'entity', id: entity.id })}
    >
      <TypeMark type={entity.type} />
      <span>{entity.name}</span>
    </button>
  );
}

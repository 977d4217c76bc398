import { useTranslation } from 'react-i18next';
import type { EntityType } from '../../api/generated/operations.ts';
import type { Picture } from '../../graph/picture.ts';
import { entityTypes } from '../../ui/entity-types.ts';
import { TypeMark } from '../../ui/type-mark.tsx';

interface LegendProps {
  readonly picture: Picture;
  readonly hidden: ReadonlySet<EntityType>;
  onToggle(type: EntityType): void;
}

/** What colours and shapes mean; each entry shows or hides its type. */
export function Legend({ picture, hidden, onToggle }: LegendProps) {
  const { t } = useTranslation();
  const count = (type: EntityType) => [...picture.entities.values()].filter((e) => e.type === type).length;
  return (
    <fieldset className="legend card" aria-label={t('picture.legend')}>
      {entityTypes.map((type) => (
        <button
          key={type}
          type="button"
          aria-pressed={!hidden.has(type)}
          title={t('picture.toggleType', { type: t(`type.${type}`) })}
          onClick={() => onToggle(type)}
        >
          <TypeMark type={type} />
          <span>{t(`type.${type}`)}</span>
          <span className="count">{count(type)}</span>
        </button>
      ))}
    </fieldset>
  );
}

import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityType, Predicate } from '../../api/generated/operations.ts';
import type { PictureCanvas as Canvas, CanvasEvents } from '../../graph/open-canvas.ts';
import { type Picture, visiblePart } from '../../graph/picture.ts';
import { PictureCanvas } from '../../graph/picture-canvas.tsx';
import type { Insets } from '../../graph/view-control.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { useTheme } from '../../ui/theme.ts';
import { Legend } from './legend.tsx';
import './picture.css';

interface PictureViewProps {
  readonly picture: Picture;
  readonly generation: number;
  readonly hidden: ReadonlySet<EntityType>;
  readonly chosen: string | null;
  readonly insets: Insets;
  /** A line above the picture: what part of the graph it shows. */
  readonly caption: React.ReactNode;
  readonly events: CanvasEvents;
  onToggleType(type: EntityType): void;
  onReset(): void;
}

/**
 * After this many milliseconds the view may move to show what was opened: not sooner, or the second click of a
 * double click would miss.
 */
const doubleClick = 320;

/** Shows what is chosen when a panel that has just opened covers it. */
function useReveal(canvas: Canvas | null, chosen: string | null, insets: Insets): void {
  const reveal = useEffectEvent((id: string) => canvas?.reveal(id, insets));
  useEffect(() => {
    if (chosen === null || canvas === null) return;
    const timer = setTimeout(() => reveal(chosen), doubleClick);
    return () => clearTimeout(timer);
  }, [canvas, chosen]);
}

function Controls({ canvas, insets, onReset }: { canvas: Canvas | null; insets: Insets; onReset(): void }) {
  const { t } = useTranslation();
  return (
    <fieldset className="controls card" aria-label={t('picture.controls')}>
      <IconButton icon="plus" label={t('picture.zoomIn')} onClick={() => canvas?.zoomBy(1.3, insets)} />
      <IconButton icon="minus" label={t('picture.zoomOut')} onClick={() => canvas?.zoomBy(1 / 1.3, insets)} />
      <IconButton icon="fit" label={t('picture.fit')} onClick={() => canvas?.showAll(insets)} />
      <IconButton icon="reset" label={t('picture.reset')} onClick={onReset} />
    </fieldset>
  );
}

/** The picture with its legend and controls. */
export function PictureView(props: PictureViewProps) {
  const { picture, hidden, chosen, insets } = props;
  const { t } = useTranslation();
  const theme = useTheme();
  const [canvas, setCanvas] = useState<Canvas | null>(null);
  const labelOf = useCallback((predicate: Predicate) => t(`predicate.${predicate}`), [t]);
  useReveal(canvas, chosen, insets);
  const shown = visiblePart(picture, hidden);
  return (
    <>
      <PictureCanvas
        picture={picture}
        generation={props.generation}
        hidden={hidden}
        chosen={chosen}
        insets={insets}
        theme={theme}
        labelOf={labelOf}
        label={t('picture.label', { entities: shown.entities.size, relations: shown.relations.size })}
        events={props.events}
        onCanvas={setCanvas}
      />
      {props.caption}
      <Legend picture={picture} hidden={hidden} onToggle={props.onToggleType} />
      <Controls canvas={canvas} insets={insets} onReset={props.onReset} />
    </>
  );
}

import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../../graph/picture.ts';
import { useExplorer } from '../../state/explorer-context.ts';
import { entityTypes } from '../../ui/entity-types.ts';
import { OutlineItem } from './outline-item.tsx';
import { outlineMove } from './outline-keys.ts';
import { type OutlineRow, outlineRows } from './outline-rows.ts';
import './outline.css';

interface OutlineViewProps {
  readonly picture: Picture;
  /** The entity or relation that is chosen in the picture. */
  readonly chosen: string | null;
}

function useFolding() {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(() => new Set<string>(entityTypes));
  const toggle = (key: string) => {
    const next = new Set(unfolded);
    if (!next.delete(key)) next.add(key);
    setUnfolded(next);
  };
  return { unfolded, toggle };
}

function isChosen(row: OutlineRow, chosen: string | null): boolean {
  if (row.kind === 'entity') return row.entity.id === chosen;
  return row.kind === 'relation' && row.relation.id === chosen;
}

/** Brings the row of what is chosen elsewhere into sight. */
function useScrollToChosen(tree: React.RefObject<HTMLElement | null>, chosen: string | null): void {
  useEffect(() => {
    if (chosen === null) return;
    tree.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [tree, chosen]);
}

/** The list twin of the picture, for readers who rather read than look, and for the keyboard. */
export function OutlineView({ picture, chosen }: OutlineViewProps) {
  const { t } = useTranslation();
  const { open, expand } = useExplorer();
  const { unfolded, toggle } = useFolding();
  const [current, setCurrent] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => outlineRows(picture, unfolded), [picture, unfolded]);
  useScrollToChosen(tree, chosen);
  const focused = rows.find(({ key }) => key === current) ?? rows[0];

  const activate = (row: OutlineRow) => {
    setCurrent(row.key);
    if (row.kind === 'type') toggle(row.key);
    else if (row.kind === 'entity') open({ kind: 'entity', id: row.entity.id });
    else open({ kind: 'relation', id: row.relation.id });
  };
  const go = (key: string) => {
    setCurrent(key);
    tree.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (focused === undefined) return;
    const move = outlineMove(rows, unfolded, focused.key, event.key);
    if (move?.type === 'go') go(move.key);
    else if (move !== null) toggle(move.key);
    else if (event.key === 'Enter' || event.key === ' ') activate(focused);
    else if (event.key === 'e' && focused.kind === 'entity') expand(focused.entity.id, focused.entity.name);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div ref={tree} className="outline" role="tree" aria-label={t('side.tree')} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <OutlineItem
            key={row.key}
            row={row}
            isUnfolded={unfolded.has(row.key)}
            isChosen={isChosen(row, chosen)}
            isCurrent={row.key === focused?.key}
            onActivate={() => activate(row)}
            onToggle={() => toggle(row.key)}
          />
        ))}
      </div>
      <p className="quiet outline-hint">{t('side.treeHint')}</p>
    </>
  );
}

import { Icon } from '../../ui/icon.tsx';
import { OutlineRowLine } from './outline-row-line.tsx';
import type { OutlineRow } from './outline-rows.ts';

interface OutlineItemProps {
  readonly row: OutlineRow;
  readonly isUnfolded: boolean;
  readonly isChosen: boolean;
  /** Whether Tab leads to it: in a tree one row at a time takes the focus. */
  readonly isCurrent: boolean;
  onActivate(): void;
  onToggle(): void;
}

const levels = { type: 1, entity: 2, relation: 3 } as const;

function Arrow({ onToggle }: { onToggle(): void }) {
  return (
    // Folds without opening; the keyboard has the arrow keys for that.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    // biome-ignore lint/a11y/noStaticElementInteractions: see above
    <span
      className="outline-arrow"
      onClick={(event) => {
        event.stopPropagation();
        onToggle();
      }}
    >
      <Icon name="chevron" size={14} />
    </span>
  );
}

/** One row of the list. */
export function OutlineItem({
  row,
  isUnfolded,
  isChosen,
  isCurrent,
  onActivate,
  onToggle,
}: OutlineItemProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys
    <div
      data-key={row.key}
      className={`outline-row ${row.kind}`}
      role="treeitem"
      aria-level={levels[row.kind]}
      aria-selected={isChosen}
      {...(row.hasChildren && { 'aria-expanded': isUnfolded })}
      tabIndex={isCurrent ? 0 : -1}
      onClick={onActivate}
    >
      {row.hasChildren ? <Arrow onToggle={onToggle} /> : <span className="outline-arrow" />}
      <OutlineRowLine row={row} />
    </div>
  );
}

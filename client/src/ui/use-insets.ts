import { useMemo } from 'react';
import type { Insets } from '../graph/view-control.ts';
import { useNarrow } from './use-narrow.ts';

/** The widths of the panels with their margins, in pixels; tokens.css has the same. */
const widths = { side: 320, panel: 432, margin: 36 } as const;

/** How much of the stage's edges the open panels cover, so that the picture is fitted beside them. */
export function useInsets(isSideOpen: boolean, isPanelOpen: boolean): Insets {
  const isNarrow = useNarrow();
  return useMemo(() => {
    const { side, panel, margin } = widths;
    if (isNarrow) {
      const sheet = isSideOpen || isPanelOpen ? window.innerHeight * 0.52 : 0;
      return { left: 24, right: 24, top: 72, bottom: Math.max(72, sheet + 16) };
    }
    return {
      left: isSideOpen ? side + margin : margin,
      right: isPanelOpen ? panel + margin : margin,
      top: 60,
      bottom: 76,
    };
  }, [isNarrow, isSideOpen, isPanelOpen]);
}

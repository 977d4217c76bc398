import { useMemo } from 'react';
import type { Insets } from '../graph/view-control.ts';
import { useNarrow } from './use-narrow.ts';

/** The widths of the panels, of a margin and of the zoom controls, in pixels; tokens.css has the same. */
const widths = { side: 320, panel: 432, margin: 36, controls: 80 } as const;

/** How much of the stage's edges the open panels cover, so that the picture is fitted beside them. */
export function useInsets(isSideOpen: boolean, isPanelOpen: boolean): Insets {
  const isNarrow = useNarrow();
  return useMemo(() => {
    const { side, panel, margin, controls } = widths;
    if (isNarrow) {
      const sheet = isSideOpen || isPanelOpen ? window.innerHeight * 0.52 : 0;
      return { left: 24, right: 24, top: 112, bottom: Math.max(72, sheet + 16) };
    }
    return {
      left: isSideOpen ? side + margin : margin,
      right: (isPanelOpen ? panel : 0) + controls,
      top: 60,
      bottom: 76,
    };
  }, [isNarrow, isSideOpen, isPanelOpen]);
}

import { useSyncExternalStore } from 'react';

const query = () => matchMedia('(max-width: 760px)');

function subscribe(onChange: () => void): () => void {
  const list = query();
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}

/** Whether the screen is so narrow that panels become sheets; the styles turn at the same width. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}

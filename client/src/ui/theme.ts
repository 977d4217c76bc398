import { useSyncExternalStore } from 'react';

/** Dark on light, or light on dark. */
export type Theme = 'light' | 'dark';

const storageKey = 'newsgraph.theme';
const preference = () => matchMedia('(prefers-color-scheme: dark)');

function currentTheme(): Theme {
  const remembered = localStorage.getItem(storageKey);
  if (remembered === 'light' || remembered === 'dark') return remembered;
  return preference().matches ? 'dark' : 'light';
}

function apply(): void {
  document.documentElement.dataset.theme = currentTheme();
}

/** Sets the theme that the reader chose or, else, that the system prefers, and follows the system. */
export function startTheme(): void {
  apply();
  preference().addEventListener('change', apply);
}

/** Sets a theme and remembers it. */
export function switchTheme(theme: Theme): void {
  localStorage.setItem(storageKey, theme);
  apply();
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => observer.disconnect();
}

/** The theme that the page is in. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, () =>
    document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light',
  );
}

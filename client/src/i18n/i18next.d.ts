import 'i18next';
import type en from './en.json';

// English has every plural form that is used; its keys are the keys. A test holds Chinese to them.
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import en from './en.json';
import zh from './zh.json';

/** The languages of the interface; Chinese comes first, for the newspapers are Chinese. */
export const languages = ['zh', 'en'] as const;

/** A language of the interface. */
export type Language = (typeof languages)[number];

const storageKey = 'newsgraph.language';

function rememberedLanguage(): Language {
  return localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh';
}

function present(language: string): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = i18next.t('app.name');
}

/** Starts the translations in the remembered language, and keeps the document's language in step. */
export function startI18n(): void {
  i18next.on('languageChanged', present);
  i18next.use(initReactI18next).init({
    lng: rememberedLanguage(),
    fallbackLng: 'zh',
    resources: { zh: { translation: zh }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
}

/** Switches to the language and remembers it. */
export function switchLanguage(language: Language): void {
  localStorage.setItem(storageKey, language);
  i18next.changeLanguage(language);
}

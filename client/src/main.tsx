import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { startI18n } from './i18n/start-i18n.ts';
import { startTheme } from './ui/theme.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/page.css';

startTheme();
startI18n();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

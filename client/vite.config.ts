import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: here,
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    // Under the content security policy nothing may be inlined.
    assetsInlineLimit: 0,
    // Cytoscape alone is over the default; everything is needed for the first picture.
    chunkSizeWarningLimit: 1200,
  },
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
});

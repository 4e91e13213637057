import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The gallery: every screen in every state, from sample data, without an extension around it. */
export default defineConfig({
  root: here,
  plugins: [tailwindcss()],
  resolve: { alias: { '@': fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '') } },
  server: { port: 4179, strictPort: true },
});

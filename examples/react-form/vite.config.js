import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  // What the built page is to run under: no code made of text, no script and no style within the page.
  preview: { headers: { 'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self'" } },
});

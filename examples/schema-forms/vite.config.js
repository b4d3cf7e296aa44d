import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  build: { rolldownOptions: { input: ['index.html', 'rjsf.html', 'json-forms.html'] } },
  // What the built pages are to run under: no code made of text, no script and no style within the page.
  preview: { headers: { 'content-security-policy': "default-src 'self'; script-src 'self'; style-src 'self'" } },
});

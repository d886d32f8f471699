import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  // GitHub Pages serves the site under the repository's name; the deploy workflow sets BASE_PATH.
  base: process.env['BASE_PATH'] ?? '/',
  plugins: [react()],
  build: { target: 'es2022' },
})

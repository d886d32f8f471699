import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

const folder = 'dist-cli'
const file = 'vcluster-wizard.js'

/** Lets the built file be started by its name. */
const executable: Plugin = {
  name: 'executable',
  writeBundle: ({ dir }) => chmodSync(join(dir ?? folder, file), 0o755),
}

/** The command line for bare Node: dependencies inside, a file for each chart version, so that only those asked for are read. */
export default defineConfig({
  publicDir: false,
  plugins: [executable],
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    target: 'node20',
    outDir: folder,
    rolldownOptions: {
      output: { format: 'es', entryFileNames: file, chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
})

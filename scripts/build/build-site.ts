import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { filesIn } from './files-in.ts'

/**
 * Builds the site of a checkout with relative addresses into a folder, and gives its files without the bundler's own list.
 * @param root the folder of the checkout
 */
export async function buildSite(root: string, folder: string): Promise<Map<string, Uint8Array>> {
  rmSync(folder, { recursive: true, force: true })
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    base: './',
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  })
  const files = filesIn(folder)
  return new Map([...files].filter(([name]) => !name.startsWith('.vite/')))
}

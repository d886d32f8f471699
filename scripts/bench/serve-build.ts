import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Serves the built site (`dist`, or another folder of a build with that base). Gives its address and how to stop. */
export async function serveBuild(
  port: number,
  folder = process.env['BENCH_DIST'] ?? 'dist',
): Promise<{ readonly url: string; readonly stop: () => void }> {
  const base = '/vcluster-wizard/'
  const server = spawn(process.execPath, [
    'node_modules/vite/bin/vite.js',
    'preview',
    '--outDir',
    folder,
    '--port',
    String(port),
    '--strictPort',
    '--base',
    base,
  ])
  await once(server.stdout, 'data')
  return { url: `http://localhost:${port}${base}`, stop: () => void server.kill() }
}

import { readFileSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.webmanifest': 'application/manifest+json',
}

export interface Served {
  /** The address of the site, with a slash at its end. */
  readonly url: string
  /** From now on nobody answers there. */
  readonly stop: () => Promise<void>
}

/** The plainest static server there is: one folder under one path. `change` may alter a file on its way, as a new build would. */
export async function serveFolder(
  folder: string,
  path: string,
  change: (file: string, body: Buffer) => Buffer | string = (_file, body) => body,
): Promise<Served> {
  const server: Server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const inside = pathname.startsWith(path) ? normalize(`/${pathname.slice(path.length)}`) : null
    const file = inside === '/' ? '/index.html' : inside
    if (file === null || !statSync(join(folder, file), { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain; charset=utf-8' })
    response.end(change(file.slice(1), readFileSync(join(folder, file))))
  })
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}${path}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

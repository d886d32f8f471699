// Serves the folder that this file lies in, to this computer only: `node serve.mjs [PORT]`. Needs Node 18 or newer and nothing else.
import { createReadStream, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

const folder = fileURLToPath(new URL('.', import.meta.url))

/** The file that an address names, or null; never one outside the folder. */
function fileOf(url) {
  try {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname))
    const file = join(folder, path)
    if (path.split(/[\\/]/).includes('..')) return null
    const whole = path.endsWith('/') ? join(file, 'index.html') : file
    return statSync(whole).isFile() ? whole : null
  } catch {
    // No such file, or no address at all.
    return null
  }
}

const server = createServer((request, response) => {
  const file = fileOf(request.url ?? '/')
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
    return
  }
  response.writeHead(200, {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  })
  if (request.method === 'HEAD') response.end()
  else createReadStream(file).pipe(response)
})

server.listen(Number(process.argv[2] ?? 8080), '127.0.0.1', () => {
  console.log(`vCluster Wizard: http://localhost:${server.address().port}/ (Ctrl+C stops it)`)
})

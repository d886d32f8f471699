import { createServer, type Plugin, type ResolvedConfig } from 'vite'

/** Renders the page as a first visitor sees it. Class names are those of the build, because both make them the same way. */
async function render({ root, configFile, base }: ResolvedConfig): Promise<string> {
  const server = await createServer({
    root,
    configFile: configFile ?? false,
    base,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true, include: [] },
  })
  try {
    const module = (await server.ssrLoadModule('/src/app/first-picture.tsx')) as {
      firstPicture: () => Promise<string>
    }
    return await module.firstPicture()
  } finally {
    await server.close()
  }
}

/** Classes in the picture that no style sheet of the build knows: it would be shown without their styles. */
function unknownClasses(html: string, styles: string): readonly string[] {
  const classes = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '))
  return [...new Set(classes)].filter((name) => name !== '' && !styles.includes(`.${name}`))
}

/**
 * Puts the first style sheet into the page, which saves a slow line one way there and back. The link stays, switched off: it tells the
 * loader of later parts that these styles are there.
 */
function inlineStyles(html: string, styles: string): string {
  const link = /<link rel="stylesheet"([^>]*)>/
  if (!link.test(html)) throw new Error('The page has no style sheet')
  return html.replace(
    link,
    (_, rest: string) => `<style>${styles}</style>\n    <link rel="stylesheet" disabled${rest}>`,
  )
}

/** Puts the first step into the page, so that it is read before any script has arrived. The script then brings it to life. */
export function firstPicture(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'first-picture',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const picture = await render(config)
        const file = /<link rel="stylesheet"[^>]*href="[^"]*\/([\w-]+\.css)"/.exec(html)?.[1] ?? ''
        const sheet = Object.values(bundle ?? {}).find(({ fileName }) => fileName.endsWith(`/${file}`))
        const styles = sheet?.type === 'asset' ? String(sheet.source) : ''
        const unknown = unknownClasses(picture, styles)
        if (unknown.length > 0)
          throw new Error(`The first picture has classes without styles: ${unknown.join(', ')}`)
        return inlineStyles(html, styles).replace('<div id="root">', () => `<div id="root" inert>${picture}`)
      },
    },
  }
}

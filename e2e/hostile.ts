import { deflateRawSync } from 'node:zlib'

/** A link as the first codec wrote it, of any content. */
export const linkOf = (json: string): string => `1.${deflateRawSync(json).toString('base64url')}`

/** Sets `window.hacked` wherever it is taken for HTML. */
export const html = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>'

/** A sparse config with HTML in every text. */
export const hostile = {
  c: '0.36',
  r: { name: html, namespace: html },
  k: { kubeVersion: html.slice(0, 60) },
  v: {
    controlPlane: {
      statefulSet: {
        image: { tag: html, repository: html },
        labels: { [html]: html },
        env: [{ name: html, value: html }],
      },
      backingStore: { database: { external: { enabled: true, dataSource: html } } },
      [html]: html,
    },
    experimental: { deploy: { host: { manifests: `kind: "${html.replaceAll('"', "'")}"` } } },
  },
  m: { 'etcd-replicas-even': html },
}

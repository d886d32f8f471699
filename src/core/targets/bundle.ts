import { argocd } from './argocd.ts'
import { clusterApi } from './cluster-api.ts'
import { flux } from './flux.ts'
import { helm } from './helm.ts'
import { kustomize } from './kustomize.ts'
import { readme, type Section } from './readme.ts'
import type { Target, TargetFile, TargetInput } from './target.ts'
import { terraform } from './terraform.ts'
import { vclusterCli } from './vcluster-cli.ts'

/**
 * What the bundle holds and in which folder. The two commands share the values file. Manifests come once, under the kustomization, which
 * may only read files below itself.
 */
const parts: readonly { readonly target: Target; readonly folder: string }[] = [
  { target: helm, folder: '' },
  { target: vclusterCli, folder: '' },
  { target: argocd, folder: 'argocd/' },
  { target: flux, folder: 'flux/' },
  { target: terraform, folder: 'terraform/' },
  { target: kustomize, folder: 'kustomize/' },
  { target: clusterApi, folder: 'cluster-api/' },
]

const inFolder = (file: TargetFile, folder: string): TargetFile => ({
  ...file,
  name: `${folder}${file.name}`,
})

/**
 * All files of the zip, with unique names and `README.md` in front. Each folder stands for itself. A target that cannot be made, such as
 * manifests of values that the chart refuses, is missing, and the README says why.
 */
export function bundle(input: TargetInput): readonly TargetFile[] {
  const sections: Section[] = parts.map(({ target, folder }) => {
    const result = target.files(input)
    if (!result.ok) return { ...target, files: [], notes: [], missing: result.message }
    const files = result.files.map((file) => inFolder(file, folder))
    return { ...target, files, notes: result.notes, missing: null }
  })
  const files = new Map(
    sections.flatMap((section) => section.files.map((file) => [file.name, file] as const)),
  )
  return [{ name: 'README.md', text: readme(input, sections), language: 'markdown' }, ...files.values()]
}

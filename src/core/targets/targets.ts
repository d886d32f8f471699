import { argocd } from './argocd.ts'
import { clusterApi } from './cluster-api.ts'
import { flux } from './flux.ts'
import { helm } from './helm.ts'
import { kustomize } from './kustomize.ts'
import { manifestFiles } from './manifest-files.ts'
import { manifests } from './manifests.ts'
import type { Target } from './target.ts'
import { terraform } from './terraform.ts'
import { valuesFile } from './values-file.ts'
import { vclusterCli } from './vcluster-cli.ts'

/** All ways to install, in the order in which they are offered. */
export const targets: readonly Target[] = [
  helm,
  vclusterCli,
  valuesFile,
  manifests,
  manifestFiles,
  argocd,
  flux,
  terraform,
  kustomize,
  clusterApi,
]

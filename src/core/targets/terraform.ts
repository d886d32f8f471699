import { t } from '../../i18n/index.ts'
import { chartSource } from './chart-source.ts'
import { hclQuote } from './hcl-quote.ts'
import { releaseNotes } from './release-notes.ts'
import type { Target, TargetFile, TargetInput } from './target.ts'
import { targetValues } from './target-values.ts'

/** Reads a file beside `main.tf`; a secret one does not show in plans. */
function valuesArgument({ name }: TargetFile): string {
  const file = `file("\${path.module}/${name}")`
  return `    ${name.startsWith('secrets.') ? `sensitive(${file})` : file},`
}

function mainText({ config, catalog }: TargetInput, files: readonly TargetFile[]): string {
  const { name, namespace, isUpgrade } = config.release
  return `terraform {
  required_version = ">= 1.0"

  required_providers {
    helm = {
      source  = "hashicorp/helm"
      version = ">= 2.0, < 4.0"
    }
  }
}

resource "helm_release" "vcluster" {
  name             = ${hclQuote(name)}
  repository       = ${hclQuote(chartSource.repository)}
  chart            = ${hclQuote(chartSource.chart)}
  version          = ${hclQuote(catalog.chartVersion)}
  namespace        = ${hclQuote(namespace)}
  create_namespace = ${!isUpgrade}

  values = [
${files.map(valuesArgument).join('\n')}
  ]
}
`
}

/**
 * Terraform's `helm_release` with the values file beside it. It uses arguments only that provider 2 and 3 write the same way
 * (hashicorp/terraform-provider-helm docs/resources/release.md at v2.17.0 and v3.1.2); they differ in `set` and in the provider's own
 * configuration.
 */
export const terraform: Target = {
  id: 'terraform',
  title: 'Terraform',
  get description() {
    return t`A helm_release resource that reads the values file.`
  },
  files(input) {
    const values = targetValues(input)
    const text = mainText(input, values.files)
    const { isUpgrade } = input.config.release
    return {
      ok: true,
      files: [{ name: 'main.tf', text, language: 'hcl' }, ...values.files],
      notes: [
        ...releaseNotes(input),
        ...values.notes,
        t`Configure the provider for your cluster: kubernetes { … } in provider 2, kubernetes = { … } in provider 3. It does not read KUBECONFIG by itself.`,
        ...(isUpgrade
          ? [
              t`The release exists already: import it first, with terraform import helm_release.vcluster NAMESPACE/NAME.`,
            ]
          : []),
        ...(values.secret
          ? [t`The secret values do not show in plans, but the Terraform state holds them in plain text.`]
          : []),
      ],
    }
  },
}

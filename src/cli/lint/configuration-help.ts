import { defaultConfig } from '../../core/index.ts'
import { choices } from './choices.ts'

/**
 * Lines of a command's help for the options that describe a configuration.
 * @param name the release's name where none is given
 * @param namespace its namespace where none is given
 */
export const configurationHelp = (
  name: string,
  namespace: string,
): string => `  -f, --file FILE             values file, - for standard input; without it the chart's defaults
      --chart VERSION         chart version (${defaultConfig.chart})
      --name NAME             release name (${name})
      --namespace NS          namespace of the release (${namespace})
      --upgrade               as helm upgrade, not helm install
      --intent WORD           ${choices.intent.join(' or ')} (${defaultConfig.cluster.intent})
      --platform WORD         ${choices.platform.join(', ')}
      --nodes N               nodes of the host cluster that may run the control plane
      --zones N               their availability zones
      --kube-version V        Kubernetes version of the host cluster
      --licence WORD          ${choices.licence.join(', ')}`

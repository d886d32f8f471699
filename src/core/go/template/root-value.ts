import type { TplContext } from '../tpl.ts'
import { GoInt, GoStruct, type GoMap } from './value.ts'

/** Helm's built-in objects as the dot of a template. Those that depend on the cluster or on files have no fields here. */
export function rootValue({ values, release, chart, kubeVersion }: TplContext): GoMap {
  return {
    Values: values,
    Release: {
      Name: release.name,
      Namespace: release.namespace,
      IsUpgrade: release.isUpgrade,
      IsInstall: !release.isUpgrade,
      Revision: new GoInt(1, 'int'),
      Service: 'Helm',
    },
    Chart: new GoStruct('.Chart', {
      Name: chart.name,
      Version: chart.version,
      AppVersion: chart.version,
      IsRoot: true,
    }),
    Capabilities: new GoStruct('.Capabilities', {
      KubeVersion: new GoStruct(
        '.Capabilities.KubeVersion',
        {
          Version: kubeVersion.version,
          GitVersion: kubeVersion.version,
          Major: kubeVersion.major,
          Minor: kubeVersion.minor,
        },
        kubeVersion.version,
      ),
      APIVersions: new GoStruct('.Capabilities.APIVersions', {}),
      HelmVersion: new GoStruct('.Capabilities.HelmVersion', {}),
    }),
    Files: new GoStruct('.Files', {}),
    Subcharts: new GoStruct('.Subcharts', {}),
    Template: new GoStruct('.Template', { BasePath: `${chart.name}/templates` }),
  }
}

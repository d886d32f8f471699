import { t } from '../../i18n/index.ts'

/** What the page of a step says around its fields. */
export const messages = {
  product: () => 'vCluster Wizard',
  documentTitle: (step: string) => `${step} - ${messages.product()}`,
  sections: () => t`On this step`,
  neighbours: () => t`Previous and next step`,
  back: () => t`Back`,
  next: (step: string) => t`Continue to ${step}`,
  templates: () => t`Helm evaluates {{ }} in this text`,
  templateSupport: () =>
    t`The manifests beside the form evaluate it as well, with .Values, .Release, .Chart, .Capabilities, conditions, ranges, variables, definitions, and the functions below. Any other function makes the render stop with its name, although Helm itself may know it.`,
  pro: () => t`Pro`,
  proInFreeTier: () => t`Pro, free tier`,
  needsLicensedImage: () => t`Needs the licensed control-plane image`,
  needs: {
    free: () => t`Needs the Pro image and a connected platform; the free tier is enough`,
    paid: () => t`Needs the Pro image and a paid licence`,
  },
  deprecated: () => t`deprecated`,
  since: (minor: string) => t`since ${minor}`,
  notBefore: (minor: string) => t`Charts before ${minor} do not have it`,
}

import { t } from '../../../../i18n/index.ts'

/** What the limits of the API server say. */
export const messages = {
  unit: () => t`requests`,
  usual: (count: number) => t`${count} (default)`,
  flag: (help: string, flag: string) => t`${help} Written as <code>${flag}</code>.`,
  requests: () => t`Requests in flight`,
  requestsHelp: () => t`Reads and other requests that change nothing.`,
  mutating: () => t`Mutating requests in flight`,
  mutatingHelp: () => t`Requests that create, change or delete.`,
  sum: () =>
    t`Kubernetes adds the two numbers up and shares the sum out by priority. More than the defaults needs more CPU and memory for the control plane.`,
}

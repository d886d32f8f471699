import type { Intent } from '../core/index.ts'

export interface IntentInfo {
  readonly id: Intent
  readonly title: string
  readonly description: string
}

export const intents: readonly IntentInfo[] = [
  {
    id: 'development',
    title: 'Development',
    description: 'An outage or a lost tenant is a nuisance; advice on availability stays quiet.',
  },
  {
    id: 'production',
    title: 'Production',
    description: 'Somebody depends on it; single points of failure and risks to data are reported.',
  },
]

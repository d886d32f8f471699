interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes

/**
 * How to start one script as a worker, and nothing else: each script has a Trusted Types policy of its own, which the page's CSP names
 * and which admits that script alone. Call it once per policy.
 */
export function workerStarter(policyName: string, scriptUrl: string, name: string): () => Worker {
  const rules = {
    createScriptURL(url: string): string {
      if (url !== scriptUrl) throw new TypeError('This script may not run as a worker')
      return url
    },
  }
  const policy = trustedTypes?.createPolicy(policyName, rules) ?? rules
  return () => new Worker(policy.createScriptURL(scriptUrl), { type: 'module', name })
}

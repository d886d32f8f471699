/** The part of Trusted Types that is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string }
}

/** Where the service worker's script lies: beside the page, whatever the path under which the site is served. */
const scriptUrl = new URL(`${import.meta.env.BASE_URL}sw.js`, document.baseURI).href

const rules = {
  createScriptURL(url: string): string {
    if (url !== scriptUrl) throw new TypeError('This script may not run as a service worker')
    return url
  },
}
const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes
const policy = trustedTypes?.createPolicy('wizard-offline', rules) ?? rules

/** Registers the service worker; null where the browser does not let us, for example in a private window or without HTTPS. */
export async function registerWorker(): Promise<ServiceWorkerRegistration | null> {
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return null
  try {
    await navigator.serviceWorker.register(policy.createScriptURL(scriptUrl), { updateViaCache: 'none' })
    return (await navigator.serviceWorker.getRegistration()) ?? null
  } catch {
    // Refused or not to be had: the page works as well, with a network.
    return null
  }
}

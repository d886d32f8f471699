const secretWord =
  /pass(?:word|wd|phrase|code)|[-_]pwd$|token|secret|credential|(?:private|access|api|encryption|signing|ssh|client|licen[cs]e|shared|account|master|auth|deploy)[-_]?key|key[-_]data$/i
/** Ends of names for something in the cluster, a file or a setting about a secret. */
const harmless =
  /(?:names?|namespace|refs?|secrets|files?|paths?|dir|enabled|format|mounts?|class|type|createrbac|ttl|seconds|duration|expiration|expiry|expires|audiences?|issuer|ur[il]|endpoint|version|provider|method|mode|kind|store|labels?|annotations?|prefix|suffix|policy|length|selector|template|syncs|id)$/i
/** Names that end like harmless ones. */
const despite = /access[-_]?key[-_]?id$/i
/** Charts name an object of the cluster this way: `imagePullSecret`, `existingSecret`, `tls-secret`. */
const reference = /(?:pull|tls|existing|cert|certificate|ca|registry)[-_]?secret$/i
const keyInSecret = /secret[-_]?key$/i

/** Whether a setting, variable, flag or field of this name holds a secret (`DB_PASSWORD`, `apiKey`), and not its name or file. A domain before a `/` does not count. */
export function isSecretName(name: string): boolean {
  const own = name.slice(name.lastIndexOf('/') + 1)
  if (despite.test(own) || keyInSecret.test(own)) return true
  return secretWord.test(own) && !harmless.test(own) && !reference.test(own)
}

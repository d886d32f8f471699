/** The door to what links and files may show of a configuration; the codec has the core's own door. */
export { redact, type Omission, type Redacted } from './redact.ts'
export { redactConfig, type RedactedConfig } from './redact-config.ts'
export { secretPlaceholder } from './secret-placeholder.ts'
export { splitSecrets, type SplitValues } from './split-secrets.ts'

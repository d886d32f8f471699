/** The `config.yaml` inside of each rendered config Secret, so that readers need not decode it. Kept as long as the Secret is. */
export const configTexts = new WeakMap<object, string>()

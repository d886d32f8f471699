/** Why a chart does not render. `fail`: the chart's own check; `render`: a template error; `manifest`: the text is no valid YAML. */
export type TemplateErrorKind = 'fail' | 'render' | 'manifest'

/**
 * Thrown inside templates, caught once in `render`. Anything else that is thrown is a bug of ours.
 * `path` is the values path that the failure is about, where there is one.
 */
export class TemplateError extends Error {
  readonly kind: TemplateErrorKind
  readonly path: readonly string[] | undefined

  constructor(kind: TemplateErrorKind, message: string, path?: readonly string[]) {
    super(message)
    this.kind = kind
    this.path = path
  }
}

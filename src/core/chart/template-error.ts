export { TemplateError, type TemplateErrorKind } from '../go/template-error.ts'

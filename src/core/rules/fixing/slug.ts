/** A name that Kubernetes takes for Services: lower-case letters, digits and dashes, beginning with a letter; `prefix` helps where it does not. */
export function slug(name: string, prefix = 'vc-'): string {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return /^[a-z]/.test(plain) ? plain : `${prefix}${plain}`.replace(/-+$/, '')
}

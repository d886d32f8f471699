/** Repository and tag of an image; the tag is empty where it has none. */
export function splitImage(image: string): readonly [repository: string, tag: string] {
  const colon = image.lastIndexOf(':')
  return colon > image.lastIndexOf('/') ? [image.slice(0, colon), image.slice(colon + 1)] : [image, '']
}

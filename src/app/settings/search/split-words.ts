/** The words of a text in lower case: `highAvailability` has high and availability, `etcd-io/v3` has etcd, io and v3. */
export const splitWords = (text: string): readonly string[] =>
  text
    .replaceAll(/([a-z\d])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Whether a file's name carries a hash of its content, so that any copy of it is the right one. */
export const isImmutable = (address: string): boolean => address.startsWith('assets/')

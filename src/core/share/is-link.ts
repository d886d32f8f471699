/** Whether a fragment looks like one of our links, whatever its state. Apart from the codec, which a page without a link need not load. */
export const isLink = (fragment: string): boolean => /^\d+\./.test(fragment)

export { decodeLink, type DecodedLink, type LinkProblem } from './decode-link.ts'
export { encodeLink, type EncodedLink } from './encode-link.ts'

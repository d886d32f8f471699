import type { Spot } from './spot.ts'

/** The words that a place takes by Kubernetes, if they are a closed list. */
export const wordsOfSpot = ({ kubernetes }: Spot): readonly string[] =>
  kubernetes?.enum?.filter((word) => word !== '') ?? []

/** What a number of voting members means. */
export interface Quorum {
  readonly members: number
  /** How many must agree on every write. */
  readonly quorum: number
  /** How many may be lost while the rest still agrees. */
  readonly mayFail: number
  /** An even number: one member more than the same tolerance needs. */
  readonly isEven: boolean
}

/** The majority of members; 1 or more. */
export function quorumOf(members: number): Quorum {
  const quorum = Math.floor(members / 2) + 1
  return { members, quorum, mayFail: members - quorum, isEven: members % 2 === 0 }
}

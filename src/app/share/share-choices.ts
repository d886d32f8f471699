/** What a visitor wants a link to carry, and what it opens. */
export interface ShareChoices {
  /** Opens at the step and tab that are shown now. */
  readonly isPlaced: boolean
  readonly hasMutes: boolean
  /** Opens the read-only view instead of the form. */
  readonly isReview: boolean
}

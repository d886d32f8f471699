/**
 * What becomes of secrets in a file for others. `hidden`: a placeholder stands in their place. `apart`: they stand in a file of their own,
 * where the tool takes one. `included`: they stay where they are.
 */
export type SecretChoice = 'hidden' | 'apart' | 'included'

/** Whether a step of a catalog's path stands for any item or any free key. */
export const isUnnamed = (key: string): boolean => key === '[]' || key === '*'

/** The command line is wrong, or names a file that cannot be read. */
export class UsageError extends Error {}

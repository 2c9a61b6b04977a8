/** A wrong call: an unknown option, a value that an option cannot have. Ends with exit code 2. */
export class UsageError extends Error {}

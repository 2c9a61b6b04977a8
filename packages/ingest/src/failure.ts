/** Why a file, or a part of it, cannot be read: a code for programs and a message for people. Becomes the error entry of the file's record. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable'
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** What the libraries below throw is theirs to name; here it becomes a failure of the file, never of the run. */
export const asUnreadable = (error: unknown, what: string): Unreadable =>
  error instanceof Unreadable
    ? error
    : new Unreadable(
        'damaged',
        `the ${what} could not be read: ${error instanceof Error ? error.message : String(error)}`,
      )

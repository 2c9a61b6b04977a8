/** Where text goes, piece by piece. `write` waits until there is room; `end` makes it whole; `drop` leaves nothing behind. */
export interface Sink {
  readonly write: (text: string) => Promise<void>
  readonly end: () => Promise<void>
  readonly drop: () => void
}

/** Thrown by a sink whose reader has gone (`analyze … | head`): the run ends quietly. */
export class ReaderGone extends Error {}

/** Standard output as a sink that waits for a slow reader. */
export function standardOutput(): Sink {
  const { stdout } = process
  let gone: Error | null = null
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    gone = error.code === 'EPIPE' || error.code === 'EOF' ? new ReaderGone() : error
  })
  const write = (text: string) =>
    new Promise<void>((resolve, reject) => {
      if (gone) reject(gone)
      else stdout.write(text, error => (error ? reject(gone ?? new ReaderGone()) : resolve()))
    })
  return { write, end: async () => {}, drop: () => {} }
}

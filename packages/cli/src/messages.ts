import { plain } from '@gravamen/report'

/** Progress and messages, on standard error. */
export interface Messages {
  /** Something went wrong; said even when quiet. */
  readonly error: (text: string) => void
  readonly remark: (text: string) => void
  /** Shows how far a run is, on a terminal, on one line that the next message replaces. */
  readonly progress: (text: string) => void
  readonly clear: () => void
}

/** `busy` says that the terminal shows the data themselves, which a progress line would only disturb. */
export function messages(quiet: boolean, busy: boolean): Messages {
  const { stderr } = process
  const shows = stderr.isTTY && !quiet && !busy
  let shown = false
  const clear = () => {
    if (shown) stderr.write('\r\u001b[K')
    shown = false
  }
  const say = (text: string) => {
    clear()
    stderr.write(`analyze: ${plain(text)}\n`)
  }
  return {
    error: say,
    remark: text => {
      if (!quiet) say(text)
    },
    progress: text => {
      if (!shows) return
      clear()
      stderr.write(plain(text).slice(0, Math.max(20, (stderr.columns || 80) - 1)))
      shown = true
    },
    clear,
  }
}

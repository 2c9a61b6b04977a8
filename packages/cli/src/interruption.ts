/** What a shell reports of a program that Ctrl-C ended: 128 and the number of the signal. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Ends the program quietly on Ctrl-C and the like, after `tidy` (at once, without waiting) has removed what is not whole. */
export function onInterruption(tidy: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.once(signal, () => {
      tidy()
      process.exit(CODES[signal])
    })
}

/** Whether an error comes out of pdf.js. */
const isFromPdf = (reason: unknown): boolean =>
  reason instanceof Error && (reason.name.endsWith('Exception') || /pdfjs|unpdf/.test(reason.stack ?? ''))

const listener = (reason: unknown): void => {
  if (isFromPdf(reason)) return
  setImmediate(() => {
    throw reason
  })
}

/**
 * Runs a job with pdf.js, which leaves some promises of damaged files without a handler: Node would end the process for
 * them. They are dropped while the job runs, for what matters of them reaches the caller as well; all others end the process as ever.
 */
export async function withoutStrayRejections<T>(job: () => Promise<T>): Promise<T> {
  process.on('unhandledRejection', listener)
  try {
    return await job()
  } finally {
    // Rejections are reported once the microtasks are done.
    await new Promise(resolve => {
      setImmediate(resolve)
    })
    process.off('unhandledRejection', listener)
  }
}

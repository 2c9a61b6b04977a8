import type { Contents, Input } from '../content.js'
import { asUnreadable } from '../failure.js'
import { harmlessName } from '../zip/harmless-name.js'
import { safeEntries, unpack } from '../zip/unzip.js'

/** What archives hold besides files: folders, and the litter of operating systems. */
const isLitter = (name: string): boolean =>
  name.endsWith('/') || /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\._)/.test(name)

/** Takes the files out of an archive, sorted by name. Nothing is written to disk; links and encrypted entries are reported. */
export function readZip({ bytes, limits, checkTime }: Input): Contents {
  const inner: { name: string; bytes: Uint8Array }[] = []
  const lost: { name: string; code: string; message: string }[] = []
  const entries = safeEntries(bytes, limits).filter(({ name }) => !isLitter(name))
  for (const entry of [...entries].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))) {
    checkTime()
    const name = harmlessName(entry.name)
    if (entry.special) {
      lost.push({ name, code: 'special-file', message: `${name} is a link or a device and was not followed` })
      continue
    }
    try {
      inner.push({ name, bytes: unpack(bytes, entry) })
    } catch (error) {
      const { code, message } = asUnreadable(error, 'entry')
      lost.push({ name, code, message })
    }
  }
  return { content: null, inner, lost }
}

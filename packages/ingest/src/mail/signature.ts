import type { Block } from '@gravamen/document'

const SIGNATURE = 'signature'
const NAMES = /[.#](?:gmail_signature|moz-signature|Signature|signature|email-signature)(?![\w-])/

const signed = (block: Block): Block => ({ ...block, kind: 'signature', boilerplate: SIGNATURE })

/** Marks what stands below the line "-- " of a message (RFC 3676), or in an element that a mail program names as the signature, up to what is quoted. */
export function markSignature(text: string, blocks: readonly Block[]): Block[] {
  const delimiter = /^--[ \u00A0]?$/m.exec(text)
  let below = delimiter !== null
  return blocks.map(block => {
    if (delimiter === null || block.start < delimiter.index) return NAMES.test(block.path ?? '') ? signed(block) : block
    if (block.boilerplate !== null || block.kind === 'quoted-message') {
      below = false
      return block
    }
    return below || NAMES.test(block.path ?? '') ? signed(block) : block
  })
}

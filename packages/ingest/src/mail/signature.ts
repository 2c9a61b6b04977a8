import type { Block } from '@gravamen/document'

const SIGNATURE = 'signature'
const NAMES = /[.#](?:gmail_signature|moz-signature|Signature|signature|email-signature)(?![\w-])/

/** Marks what stands below the line "-- " of a message (RFC 3676), or in an element that a mail program names as the signature, up to what is quoted. */
export function markSignature(text: string, blocks: readonly Block[]): Block[] {
  let below = false
  return blocks.map(block => {
    if (block.boilerplate !== null || block.kind === 'quoted-message') {
      below = false
      return block
    }
    if (block.end - block.start === 2 && text.startsWith('--', block.start)) below = true
    return below || NAMES.test(block.path ?? '') ? { ...block, kind: 'signature', boilerplate: SIGNATURE } : block
  })
}

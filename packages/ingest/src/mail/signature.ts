import type { Block } from '@gravamen/document'

const SIGNATURE = 'signature'
const NAMES = /[.#](?:gmail_signature|moz-signature|Signature|signature|email-signature)(?![\w-])/

/** The line that a telephone adds to what is written on it. */
const DEVICE =
  /^(?:sent|gesendet|envoyé|enviado|inviato|verzonden|skickat) (?:from|with|via|using|von|mit|depuis|de|desde|da|vanaf|met|från) (?=.{2,60}$)(?:\S+ ){0,5}(?:android|blackberry|galaxy|handy|huawei|ipad|iphone|mail|mobile|outlook|phone|samsung|smartphone|tablet|telefon\w*|téléphone|yahoo)\b.{0,30}$|^(?:get )?outlook for (?:ios|android|mac)\b.{0,40}$/i

const signed = (block: Block): Block => ({ ...block, kind: 'signature', boilerplate: SIGNATURE })

/** Marks what stands below the line "-- " of a message (RFC 3676), or in an element that a mail program names as the signature, up to what is quoted. */
export function markSignature(text: string, blocks: readonly Block[]): Block[] {
  const delimiter = /^--[ \u00A0]?$/m.exec(text)
  let below = delimiter !== null
  const isDevice = ({ start, end, boilerplate }: Block): boolean =>
    boilerplate === null && end - start < 100 && DEVICE.test(text.slice(start, end).trim())
  return blocks.map(block => {
    if (isDevice(block)) return signed(block)
    if (delimiter === null || block.start < delimiter.index) return NAMES.test(block.path ?? '') ? signed(block) : block
    if (block.boilerplate !== null || block.kind === 'quoted-message') {
      below = false
      return block
    }
    return below || NAMES.test(block.path ?? '') ? signed(block) : block
  })
}

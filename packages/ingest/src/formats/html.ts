import { type Contents, type Input, only } from '../content.js'
import { latin1 } from '../detect-format.js'
import { htmlBlocks } from '../html/html-blocks.js'
import { htmlMetadata } from '../html/html-metadata.js'
import { markRoles } from '../html/html-roles.js'
import { walkHtml } from '../html/walk-html.js'
import { decodeText } from '../text/decode-text.js'
import { lineCounter } from '../text/line-counter.js'
import { textBuilder } from '../text-builder.js'

const DECLARED =
  /<meta\b[^>]{0,200}?charset\s*=[\s"']*([\w:.-]{2,40})|<\?xml\b[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{2,40})/i

/** The encoding that the page declares in its first 4 KB, or null. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const found = DECLARED.exec(latin1(bytes, 0, 4096))
  return found?.[1] ?? found?.[2] ?? null
}

/** Reads a web page that was saved: nothing is fetched, no script runs. `charset` is what a mail's header says. */
export function readHtml({ bytes, limits }: Input, charset: string | null = null): Contents {
  const { text: html, warnings } = decodeText(bytes, charset ?? declaredEncoding(bytes))
  const builder = textBuilder(limits.characters)
  const body = htmlBlocks(builder, lineCounter(html))
  const head = htmlMetadata()
  walkHtml(
    html,
    {
      open(element, stack, offset) {
        head.open(element, stack, offset)
        body.open(element, stack, offset)
      },
      close(element, stack, offset) {
        head.close(element, stack, offset)
        body.close(element, stack, offset)
      },
      text(text, stack, offset) {
        head.text(text, stack, offset)
        body.text(text, stack, offset)
      },
    },
    limits.depth,
  )
  const { text, source } = builder.finish()
  const facts = head.facts()
  const blocks = markRoles(text, body.blocks, facts)
  return only({ text, blocks, source, pages: null, metadata: facts.metadata, warnings })
}

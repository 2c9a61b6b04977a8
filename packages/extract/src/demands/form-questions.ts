import type { Reading } from '@gravamen/language'

const PROMPT =
  /^(?:are|can|could|describe|did|do|does|enter|has|have|how|identify|if|is|list|may|name|please|provide|should|so that|state|type|was|were|what|when|where|which|who|why|will|would|based)\b/i

/**
 * The blocks that are a printed form's questions: set in bold, as headings or numbered, a question or a request to fill in,
 * with an answer in another block below. Two of them make a form. What a form asks, it does not ask of the reader.
 */
export function formQuestions(r: Reading): ReadonlySet<number> {
  const prompts: number[] = []
  for (const [number, block] of r.blocks.entries()) {
    const before = r.text.slice(Math.max(0, block.start - 12), block.start)
    const text = r.text.slice(block.start, Math.min(block.end, block.start + 600))
    const bold = /\*\*[ \t]*(?:\d+[.)][ \t]*)?$/.test(before) || /^(?:\d+[.)]\s*)?\*\*/.test(text)
    const marked =
      bold || block.kind === 'heading' || block.kind === 'title' || /^\s*\d+[.)]\s/.test(text) || block.marker !== null
    if (!marked) continue
    const plain = text.replace(/^(?:\d+[.)]\s*)?(?:\*\*)?(?:<[^>]{1,200}>)?\s*/, '')
    const asks =
      /[?:](?:\*\*)?\s*$/.test(text) || (bold && /\?|\bplease\b|:$/i.test(plain)) || (bold && text.length > 60)
    if (asks && (PROMPT.test(plain) || (bold && /\?|please/i.test(plain)))) prompts.push(number)
  }
  return new Set(prompts.length >= 2 ? prompts : [])
}

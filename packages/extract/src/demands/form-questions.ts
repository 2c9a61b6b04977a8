import type { Reading } from '@gravamen/language'

const PROMPT =
  /^(?:are|can|could|describe|did|do|does|enter|has|have|how|identify|if|is|list|may|name|please|provide|should|so that|state|type|was|were|what|when|where|which|who|why|will|would|based)\b/i

/**
 * The blocks that are a printed form's questions: set in bold, as headings or numbered, a question or a request to fill in,
 * with an answer in another block below. Two of them make a form. What a form asks, it does not ask of the reader.
 */
export function formQuestions(r: Reading): ReadonlySet<number> {
  const found = known.get(r) ?? printedQuestions(r)
  known.set(r, found)
  return found
}

/** Demands and links ask for them. */
const known = new WeakMap<Reading, ReadonlySet<number>>()

function printedQuestions(r: Reading): ReadonlySet<number> {
  const prompts: number[] = []
  for (const [number, block] of r.blocks.entries()) {
    const before = r.text.slice(Math.max(0, block.start - 12), block.start)
    const text = r.text.slice(block.start, Math.min(block.end, block.start + 600))
    const bold = /(?:\*\*|__)[ \t]*(?:\d+[.)][ \t]*)?$/.test(before) || /^(?:\d+[.)]\s*)?(?:\*\*|__)/.test(text)
    const marked =
      bold || block.kind === 'heading' || block.kind === 'title' || /^\s*\d+[.)]\s/.test(text) || block.marker !== null
    if (!marked) continue
    const plain = text.replace(/^(?:\d+[.)]\s*)?(?:\*\*|__)?(?:<[^>]{1,200}>)?\s*/, '')
    const asks =
      /[?:](?:\*\*|__)?\s*$/.test(text) || (bold && /\?|\bplease\b|:$/i.test(plain)) || (bold && text.length > 60)
    if (asks && (PROMPT.test(plain) || (bold && /\?|please/i.test(plain)))) prompts.push(number)
  }
  return new Set(prompts.length >= 2 ? prompts : [])
}

const FILL_IN =
  /^(?:if so, |if possible, |so that we can get back to you, )?(?:please )?(?:confirm that you|describe|identify|include|list|provide|state|type)\b/i

/** How many blocks must open with a question for a document to be a form that sets its questions in plain type. */
const FORM = 4

/** The sentences of a plain form that ask or say what to fill in: "Please provide a URL", "If so, please describe it". */
export function fillIns(r: Reading): ReadonlySet<number> {
  const sentences = new Set<number>()
  let questions = 0
  let block = -1
  for (let s = 0; s < r.sentences.count; s++) {
    const text = r.text.slice(r.tokens.start[r.sentences.first[s]!]!, r.tokens.end[r.sentences.end[s]! - 1]!)
    if (r.sentences.block[s] !== block && text.endsWith('?') && PROMPT.test(text)) questions++
    block = r.sentences.block[s]!
    if (FILL_IN.test(text) || (text.endsWith('?') && PROMPT.test(text))) sentences.add(s)
  }
  return questions >= FORM ? sentences : new Set()
}

import type { Demand } from '@gravamen/document'

/** What a row of the table says of one demand; a part that the row leaves out must be absent. */
export type Expected = Readonly<
  Record<'action' | 'strength' | 'demander' | 'addressee' | 'condition' | 'consequence' | 'deadline', string | null>
> & {
  readonly urgent: boolean
  readonly negated: boolean
  readonly kind: string | null
}

const KINDS = new Set(['payment', 'action', 'cessation', 'information', 'confirmation', 'apology', 'meeting'])
const PARTS = { by: 'demander', of: 'addressee', if: 'condition', else: 'consequence', due: 'deadline' } as const

/**
 * Reads a row "text ⇒ action | strength | by demander | of addressee | if condition | else consequence | due deadline | now | not | kind ⇒ next action …".
 * "now" is urgency, "not" a prohibition; a kind that is not given is not compared.
 */
export function parseRow(row: string): { readonly text: string; readonly demands: readonly Expected[] } {
  const [text = '', ...demands] = row.split(' ⇒ ')
  return { text, demands: demands.map(parseDemand) }
}

function parseDemand(line: string): Expected {
  const [action = '', ...parts] = line.split(' | ')
  const expected: Record<string, string | boolean | null> = {
    action,
    strength: null,
    demander: null,
    addressee: null,
    condition: null,
    consequence: null,
    deadline: null,
    urgent: false,
    negated: false,
    kind: null,
  }
  for (const part of parts) {
    const [word = '', ...rest] = part.split(' ')
    const value = rest.join(' ')
    if (part === 'now') expected['urgent'] = true
    else if (part === 'not') expected['negated'] = true
    else if (KINDS.has(part)) expected['kind'] = part
    else if (word in PARTS && value)
      expected[PARTS[word as keyof typeof PARTS]] =
        word === 'if' && /^(?:if|unless|in|should|where)\b/i.test(value) ? value : value
    else if (['require', 'request', 'urge'].includes(part)) expected['strength'] = part
    else throw new Error(`a row of the table has a part that means nothing: "${part}" in "${line}"`)
  }
  return expected as unknown as Expected
}

/** What was found, in the same terms. `deadlines` maps ids to texts. */
export const observed = (demand: Demand, deadlines: ReadonlyMap<string, string>, withKind: boolean): Expected => ({
  action: demand.text,
  strength: demand.strength,
  demander: demand.demander?.text ?? null,
  addressee: demand.addressee?.text ?? null,
  condition: demand.condition?.text ?? null,
  consequence: demand.consequence?.text ?? null,
  deadline: demand.deadline === null ? null : (deadlines.get(demand.deadline) ?? null),
  urgent: demand.urgency === 'immediate',
  negated: demand.negated,
  kind: withKind ? demand.kind : null,
})

import type { Analysis, Excerpt } from '@gravamen/document'

/** An analysis of the text with nothing in it. */
export const analysisOf = (text: string): Analysis => ({
  schemaVersion: 1,
  document: {
    id: '0'.repeat(64),
    path: 'letters/a.txt',
    format: 'text',
    kind: 'letter',
    title: null,
    author: null,
    recipients: [],
    copied: [],
    date: null,
    language: null,
    length: text.length,
    pages: null,
    parent: null,
  },
  parties: [],
  money: [],
  deadlines: [],
  claims: [],
  demands: [],
  omitted: [],
  warnings: [],
})

/** An analysis of `Mill Ltd demands that Orr pay £900 by 3 May or face court.` with a party, a sum, a deadline, a claim and a demand; `name` stands for "Mill Ltd". */
export function sampleAnalysis(name = 'Mill Ltd'): { text: string; analysis: Analysis } {
  const text = `${name} demands that Orr pay £900 by 3 May or face court.`
  const find = (words: string): Excerpt => {
    const start = text.indexOf(words)
    return { start, end: start + words.length, text: words }
  }
  const item = <K extends string>(id: K, words: string) => ({
    id,
    ...find(words),
    confidence: 0.9,
    rule: 'sample',
    at: { page: null, line: 1 },
    sameAs: null,
  })
  const party = { ...find(name), party: 'party-1' }
  return {
    text,
    analysis: {
      ...analysisOf(text),
      parties: [
        {
          ...item('party-1', name),
          name,
          kind: 'organization',
          public: false,
          aliases: [],
          roles: [],
          parts: ['demander'],
          actsFor: null,
          mentions: [{ ...find(name), type: 'name', confidence: 0.9 }],
        },
      ],
      money: [
        {
          ...item('money-1', '£900'),
          amount: '900',
          min: null,
          max: null,
          currency: 'GBP',
          assumed: false,
          basis: 'symbol',
          approximate: false,
          kind: 'payment',
          per: null,
          refersTo: null,
        },
      ],
      deadlines: [
        {
          ...item('deadline-1', 'by 3 May'),
          due: 'XXXX-05-03',
          bound: 'by',
          precision: 'day',
          basis: 'written',
          weekday: null,
          candidates: [],
          ambiguous: false,
          duration: null,
          businessDays: false,
          anchor: null,
          obligated: { ...find('Orr'), party: null },
          action: find('pay £900'),
          consequence: null,
          demand: 'demand-1',
        },
      ],
      claims: [
        {
          ...item('claim-1', 'face court'),
          pieces: [find('face court')],
          kind: 'author',
          source: null,
          cue: null,
          quotation: null,
          stance: 'asserts',
          negated: false,
          hedged: false,
          within: null,
        },
      ],
      demands: [
        {
          ...item('demand-1', 'pay £900'),
          pieces: [find('pay £900')],
          demander: party,
          addressee: { ...find('Orr'), party: null },
          cue: { ...find('demands'), lemma: 'demand' },
          kind: 'payment',
          strength: 'require',
          urgency: null,
          negated: false,
          condition: null,
          consequence: find('face court'),
          deadline: 'deadline-1',
          money: ['money-1'],
          claims: [],
        },
      ],
    },
  }
}

import { expect, test } from 'vitest'
import { readText } from '../read.js'
import type { Reading } from '../reading.js'

const words = ({ text, tokens }: Reading, first: number, end: number): string =>
  text.slice(tokens.start[first], tokens.end[end - 1])

/** Noun phrases, the head in capitals. */
const nouns = (text: string): string[] => {
  const reading = readText(text)
  return reading.nounPhrases.map(({ first, end, head }) => {
    const before = head > first ? `${words(reading, first, head)} ` : ''
    return `${before}${words(reading, head, end).toUpperCase()}`
  })
}

test.each<[string, string[]]>([
  ['The privacy campaign group threatened the Government.', ['The privacy campaign GROUP', 'the GOVERNMENT']],
  ["Cable's plan failed.", ["Cable 's PLAN".replace(' ', '')]],
  ['He wrote to the business secretary Vince Cable.', ['HE', 'the business secretary Vince CABLE']],
  ['It is worth around $3 billion.', ['IT', '$3 BILLION']],
  ['They gave a "substantive response" to it.', ['THEY', 'a "substantive RESPONSE', 'IT']],
  ['Legal and regulatory concerns remain.', ['Legal and regulatory CONCERNS']],
  ['The firm that makes it is small.', ['The FIRM', 'THAT', 'IT']],
  ['Many of them left.', ['MANY', 'THEM']],
  ['Two of the 15-year-old girls left.', ['TWO', 'the 15-year-old GIRLS']],
  ['The retailer Orlen & Pike left.', ['The retailer Orlen & PIKE']],
  ['On 20 January Mr Owen left.', ['20 JANUARY', 'Mr OWEN']],
  ['It gave Spain one month to act.', ['IT', 'SPAIN', 'one MONTH']],
  ['The union today gave the board four weeks to act.', ['The UNION', 'TODAY', 'the BOARD', 'four WEEKS']],
])('noun phrases: %s', (text, expected) => {
  expect(nouns(text)).toEqual(expected)
})

/** Verb groups with their tense and what else they are. */
const verbs = (text: string): string[] => {
  const reading = readText(text)
  return reading.verbGroups.map(({ first, end, tense, passive, modal, negated }) =>
    [words(reading, first, end), tense, passive && 'passive', modal, negated && 'not'].filter(Boolean).join(' | '),
  )
}

test.each<[string, string[]]>([
  ['They have not been paid.', ['have not been paid | present | passive | not']],
  ['You must immediately remove the files.', ['must immediately remove | present | must']],
  ['We will sue.', ['will sue | future | will']],
  ["They won't pay.", ["won't pay | future | will | not"]],
  ['It would have been removed.', ['would have been removed | past | passive | would']],
  ['You have to pay the rent.', ['have to pay | present | have to']],
  ['We are going to sue them.', ['are going to sue | future']],
  ['Please remove the files and confirm receipt.', ['remove | imperative', 'confirm | imperative']],
  ['Could you please confirm receipt?', ['Could you please confirm | present | could']],
  ['Did the company pay?', ['Did the company pay | past']],
  ['The firm wants the Government to introduce controls.', ['wants | present', 'to introduce | infinitive']],
  ['The goods produced by one firm were used.', ['produced | participle | passive', 'were used | past | passive']],
  ['They left without paying.', ['left | past', 'paying | participle']],
  ['The related growth of a leading firm stopped.', ['stopped | past']],
])('verb groups: %s', (text, expected) => {
  expect(verbs(text)).toEqual(expected)
})

/** Clauses as `kind (subject): words`. */
const clauses = (text: string): string[] => {
  const reading = readText(text)
  return reading.clauses.map(({ kind, subject, first, end }) => {
    const phrase = reading.nounPhrases[subject]
    return `${kind} (${phrase ? words(reading, phrase.first, phrase.end) : '-'}): ${words(reading, first, end)}`
  })
}

test.each<[string, string[]]>([
  [
    'The letter claims that controls have failed and that exports are growing.',
    [
      'main (The letter): The letter claims that controls have failed and that exports are growing',
      'complement (controls): that controls have failed',
      'complement (exports): and that exports are growing',
    ],
  ],
  [
    'The group confirmed the Government has until Monday to respond.',
    [
      'main (The group): The group confirmed the Government has until Monday to respond',
      'complement (the Government): the Government has until Monday to respond',
      'infinitive (the Government): to respond',
    ],
  ],
  [
    'If you do not pay within 14 days, we will sue.',
    ['main (we): If you do not pay within 14 days, we will sue', 'subordinate (you): If you do not pay within 14 days'],
  ],
  [
    'The firm that makes the tools said that it had paid.',
    [
      'main (The firm): The firm that makes the tools said that it had paid',
      'relative (that): that makes the tools',
      'complement (it): that it had paid',
    ],
  ],
  [
    '"The controls have failed," the letter claimed.',
    ['main (The controls): The controls have failed', 'main (the letter): the letter claimed'],
  ],
  [
    '"The controls have failed," said Ada Finch.',
    ['main (The controls): The controls have failed', 'main (Ada Finch): said Ada Finch'],
  ],
  [
    'In a statement, Acme denied the claims and threatened to sue.',
    [
      'main (Acme): In a statement, Acme denied the claims and threatened to sue',
      'coordinate (Acme): and threatened to sue',
      'infinitive (Acme): to sue',
    ],
  ],
  [
    'The union wants the council to freeze rents and build homes.',
    [
      'main (The union): The union wants the council to freeze rents and build homes',
      'infinitive (the council): to freeze rents and build homes',
      'coordinate (the council): and build homes',
    ],
  ],
  [
    'Acme paid the fine, but the regulator sued.',
    ['main (Acme): Acme paid the fine', 'main (the regulator): but the regulator sued'],
  ],
  [
    'Please remove the files and confirm that you have done so.',
    [
      'main (-): Please remove the files and confirm that you have done so',
      'coordinate (-): and confirm that you have done so',
      'complement (you): that you have done so',
    ],
  ],
  [
    'The union and the council said that they would meet.',
    [
      'main (The union): The union and the council said that they would meet',
      'complement (they): that they would meet',
    ],
  ],
  [
    'Tom Reed, the director, resigned because the board had lied.',
    [
      'main (Tom Reed): Tom Reed, the director, resigned because the board had lied',
      'subordinate (the board): because the board had lied',
    ],
  ],
])('clauses: %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})

test('every clause lies in its parent, and in its sentence', () => {
  const { clauses: all, tokens } = readText(
    'He said that, if the firm which made it paid, they would leave; she, it is claimed, refused to go and hid. "Why?" Tom asked. Stop!',
  )
  for (const { first, end, parent } of all) {
    expect(end).toBeGreaterThan(first)
    expect(tokens.sentence[first]).toBe(tokens.sentence[end - 1])
    if (parent >= 0) {
      expect(all[parent]!.first).toBeLessThanOrEqual(first)
      expect(all[parent]!.end).toBeGreaterThanOrEqual(end)
    }
  }
})

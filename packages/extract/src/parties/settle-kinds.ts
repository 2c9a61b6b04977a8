import { lowerAt, type Reading } from '@gravamen/language'
import { titleBefore } from './actor.js'
import { isTitle } from './lexicon/titles.js'
import { type Kind, type Mention, mentionText } from './mention.js'
import { roleBefore } from './roles.js'

/**
 * One kind for all mentions that are written alike: what the text says of one of them (a title, "legal firm") decides,
 * else the sum of the tagger's confidence.
 */
export function settleKinds(reading: Reading, mentions: readonly Mention[]): Mention[] {
  const votes = new Map<string, Record<Kind, number>>()
  const keys = mentions.map(mention => mentionText(reading, mention).toLowerCase().replace(/\./g, ''))
  const families = new Set<string>()
  const companies = new Set<string>()
  for (const [m, mention] of mentions.entries()) {
    const words = keys[m]!.split(' ')
    if (words.length > 1 && mention.kind === 'person' && mention.confidence > 0.5) families.add(words.at(-1)!)
    if (mention.rule !== 'legal-form') continue
    for (let n = 1; n < words.length; n++) companies.add(words.slice(0, n).join(' ').replace(/,$/, ''))
    if (words.length > 3) companies.add(words[1]!)
  }
  for (const [m, mention] of mentions.entries()) {
    const vote = votes.get(keys[m]!) ?? { person: 0, organization: 0, place: 0 }
    votes.set(keys[m]!, vote)
    vote[mention.kind] += mention.confidence * (mention.rule === 'tagger' ? 1 : 3)
    if (mention.kind === 'person' && titled(reading, mention)) vote.person += 4
    if (roleBefore(reading, { ...mention, kind: 'organization' })) vote.organization += 4
    // A word of a person's or a company's full name is that person or company, when the tagger is not sure of something else.
    if (families.has(keys[m]!)) vote.person += 1.5
    else if (companies.has(keys[m]!)) vote.organization += 3
    if (mention.kind !== 'place' && roleBefore(reading, { ...mention, kind: 'person' }))
      vote.person += mention.kind === 'person' ? 2 : 0.5
  }
  return mentions.map((mention, m) => {
    const vote = votes.get(keys[m]!)!
    const kind = (['person', 'organization', 'place'] as const).reduce(
      (a, b) => (vote[b] > vote[a] ? b : a),
      mention.kind,
    )
    return kind === mention.kind
      ? mention
      : {
          ...mention,
          kind,
          confidence: Math.min(mention.confidence, vote[kind] / (vote.person + vote.organization + vote.place)),
        }
  })
}

const titled = (reading: Reading, mention: Mention): boolean =>
  titleBefore(reading, mention) !== null || (mention.first > 0 && isTitle(lowerAt(reading, mention.first - 1)))

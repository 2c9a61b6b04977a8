import { TAGS, type Tag } from '@gravamen/language'

/** Parts of speech, as coarse as the features need them. */
export const COARSE = {
  verb: 1,
  name: 2,
  noun: 3,
  pronoun: 4,
  adjective: 5,
  adverb: 6,
  preposition: 7,
  to: 8,
  determiner: 9,
  modal: 10,
  conjunction: 11,
  number: 12,
  wh: 13,
  possessive: 14,
  particle: 15,
  sign: 16,
  other: 17,
} as const

/** A set of coarse parts of speech, as bits. */
export const coarseSet = (...parts: readonly number[]): number => parts.reduce((set, part) => set | (1 << part), 0)
export const isIn = (set: number, coarse: number): boolean => ((set >> coarse) & 1) === 1

const BY_PREFIX: readonly (readonly [prefix: string, coarse: number])[] = [
  ['VB', COARSE.verb],
  ['NNP', COARSE.name],
  ['NN', COARSE.noun],
  ['PRP', COARSE.pronoun],
  ['JJ', COARSE.adjective],
  ['RB', COARSE.adverb],
  ['IN', COARSE.preposition],
  ['TO', COARSE.to],
  ['DT', COARSE.determiner],
  ['PDT', COARSE.determiner],
  ['MD', COARSE.modal],
  ['CC', COARSE.conjunction],
  ['CD', COARSE.number],
  ['W', COARSE.wh],
  ['POS', COARSE.possessive],
  ['RP', COARSE.particle],
  [':', COARSE.sign],
]

const coarseOf = (tag: Tag): number => BY_PREFIX.find(([prefix]) => tag.startsWith(prefix))?.[1] ?? COARSE.other

/** The coarse part of speech by the number of the tag. */
export const COARSE_OF_TAG: Uint8Array = Uint8Array.from(TAGS, coarseOf)

/**
 * A template of features: its number within the question, and the places of the one to three values that make up the feature.
 * Templates are data that one loop goes through (`add`): a call for each feature would take three times as long.
 */
export type Template = readonly [number: number, first: number, second?: number, third?: number]

/** Room for the values of one question. */
export const MOST_VALUES = 96

type Numbers<Length, Found extends readonly number[] = []> = Found['length'] extends Length
  ? Found
  : Numbers<Length, [...Found, number]>

/** Places for a question's values, from the first that is free: as many as there are names for. */
export const places = (first = 0): Numbers<typeof MOST_VALUES> =>
  Array.from({ length: MOST_VALUES }, (_, n) => first + n) as Numbers<typeof MOST_VALUES>

/** How many numbers a template takes: a hash of its own number, then the places, -1 for none. */
export const TEMPLATE_SIZE = 4

/** Writes templates in numbers. */
export const templates = (list: readonly Template[]): Int32Array =>
  Int32Array.from(
    list.flatMap(([number, first, second = -1, third = -1]) => [Math.imul(number, SEED), first, second, third]),
  )

const SEED = 0x9e3779b1

/** What a question adds to the hashes of its templates' numbers. */
export const saltOf = (question: number): number => Math.imul(question << 8, SEED)

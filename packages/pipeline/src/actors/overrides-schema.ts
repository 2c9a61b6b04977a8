import { z } from 'zod'

/** What a person decides about actors, by hand: it goes before every rule. Names are compared without regard to case. */
export const overridesSchema = z.strictObject({
  /** Names of one actor each; the first is what it is called. */
  merge: z.array(z.array(z.string()).min(2)).default([]),
  /** Names, or a name in one document, that must stand alone. */
  split: z.array(z.strictObject({ name: z.string(), path: z.string().optional() })).default([]),
  /** What an actor is to be called. */
  rename: z.record(z.string(), z.string()).default({}),
  /** Names that are no actors. */
  drop: z.array(z.string()).default([]),
})

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

export type Overrides = z.infer<typeof overridesSchema>

/** Reads the text of an overrides file; throws an error that names what is wrong with it. */
export function readOverrides(json: string, name: string): Overrides {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new Error(`${name} is not JSON: it needs an object with "merge", "split", "rename" or "drop"`)
  }
  const read = overridesSchema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Error(`${name}: ${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not as it should be'}`)
}

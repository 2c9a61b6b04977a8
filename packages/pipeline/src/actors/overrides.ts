import type { z } from 'zod'
import type { overridesSchema } from './overrides-schema.js'

export type Overrides = z.infer<typeof overridesSchema>

/** Reads the text of an overrides file; throws an error that names what is wrong with it. The schema is loaded with the first, so that a run without overrides needs no Zod. */
export async function readOverrides(json: string, name: string): Promise<Overrides> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new Error(`${name} is not JSON: it needs an object with "merge", "split", "rename" or "drop"`)
  }
  const { overridesSchema } = await import('./overrides-schema.js')
  const read = overridesSchema.safeParse(value)
  if (read.success) return read.data
  const [issue] = read.error.issues
  throw new Error(`${name}: ${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not as it should be'}`)
}

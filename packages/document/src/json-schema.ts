import { z } from 'zod'
import { recordSchema } from './record.js'

/** The JSON Schema (draft 2020-12) of a record, made from the Zod schemas. */
export const recordJsonSchema = (): object => ({
  title: 'Gravamen record',
  ...z.toJSONSchema(recordSchema, { target: 'draft-2020-12' }),
})

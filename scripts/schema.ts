import { writeFileSync } from 'node:fs'
import { recordJsonSchema } from '@gravamen/document'

/** `pnpm schema` writes the JSON Schema of the record anew; a test checks that the committed file is the current one. */
const file = new URL('../packages/document/record.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(recordJsonSchema(), null, 2)}\n`)

import { recordJsonSchema } from '@gravamen/document'
import type { Call } from '../parse-arguments.js'
import type { ExitCode } from '../run-command.js'
import { UsageError } from '../usage-error.js'
import { standardOutput } from '../standard-output.js'

/** `analyze schema`: the JSON Schema of a record. */
export async function schema({ words }: Call): Promise<ExitCode> {
  if (words.length > 0) throw new UsageError(`schema takes no "${words[0]}"`)
  const out = standardOutput()
  await out.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
  await out.end()
  return 0
}

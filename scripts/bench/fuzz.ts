import { type Arguments, optionOf } from '../arguments.js'
import { fuzz } from '../fuzz/run-fuzz.js'

/** `pnpm bench fuzz [--count 20000] [--seed 1]`: mutated files of every format; each must be read or reported, in bounded time and memory. */
export async function run(args: Arguments): Promise<void> {
  const count = Number(optionOf(args, 'count', '20000'))
  const { files, read, reported, slowest, faults } = await fuzz(count, Number(optionOf(args, 'seed', '1')), 10_000)
  console.log(`${files} files: ${read} read, ${reported} reported as unreadable, ${faults.length} faults`)
  console.log(
    `slowest ${Math.round(slowest.milliseconds)} ms: ${slowest.what}; peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  )
  for (const fault of faults.slice(0, 20)) console.log(fault)
  if (faults.length > 0) process.exitCode = 1
}

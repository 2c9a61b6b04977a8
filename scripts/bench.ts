import { runNamed } from './run-named.js'

/** `pnpm bench <name> --data <folder>` runs `scripts/bench/<name>.ts`. */
await runNamed('bench', process.argv.slice(2))

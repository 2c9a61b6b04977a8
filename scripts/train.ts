import { runNamed } from './run-named.js'

/** `pnpm train <name> --data <folder> --out <file>` runs `scripts/train/<name>.ts`. */
await runNamed('train', process.argv.slice(2))

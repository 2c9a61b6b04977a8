// Bundles the built command, all of our packages together, into packages/cli/dist/main.js and the files that it loads when it needs
// them: reading some 500 small modules one by one takes 0.2 s of every start. The packages keep their own dist for those who import them.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const packages = fileURLToPath(new URL('../packages/', import.meta.url))
const target = path.join(packages, 'cli', 'dist')
/** What the names of the bundle's parts begin with, so that those of an earlier bundle can be told and removed. */
const PART = 'part-'

/** Packages of others stay outside, and so does text recognition, which is installed apart. */
const others = {
  name: 'others',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' || (name.startsWith('@gravamen/') && name !== '@gravamen/ocr') ? null : { external: true },
    ),
}

/** Models stay in the packages that use them: a module there still finds its own place, from that of its package. */
const places = {
  name: 'places',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/](?:language|extract)[\\/]dist[\\/].*\.js$/ }, ({ path: file }) => {
      const [name, , ...inside] = path.relative(packages, file).split(path.sep)
      const place = `new URL('${inside.join('/')}', import.meta.resolve('@gravamen/${name}')).href`
      return { contents: readFileSync(file, 'utf8').replaceAll('import.meta.url', place) }
    }),
}

for (const name of readdirSync(target)) if (name.startsWith(PART)) rmSync(path.join(target, name))
const { metafile } = await build({
  entryPoints: {
    main: path.join(target, 'analyze.js'),
    worker: path.join(packages, 'pipeline', 'dist', 'worker.js'),
  },
  outdir: target,
  chunkNames: `${PART}[name]-[hash]`,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  plugins: [others, places],
  metafile: true,
  logLevel: 'warning',
})

const { dependencies, peerDependencies } = JSON.parse(readFileSync(path.join(packages, 'cli', 'package.json'), 'utf8'))
for (const { imports } of Object.values(metafile.outputs))
  for (const { path: imported, external } of imports) {
    const name = imported.split('/', imported.startsWith('@') ? 2 : 1).join('/')
    if (external && !imported.startsWith('node:') && !{ ...dependencies, ...peerDependencies }[name])
      throw new Error(`the bundled command imports ${name}: add it to the dependencies of packages/cli/package.json`)
  }

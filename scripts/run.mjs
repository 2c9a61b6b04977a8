// What `npm run analyze`, `npm test`, `npm run build`, `npm run check`, `npm run bench` and `npm run ocr` start: installs and
// builds what is missing, then does the job. Plain Node without dependencies, because it runs before anything is installed.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const stamps = path.join(root, 'node_modules', '.gravamen')
const bundler = path.join(root, 'scripts', 'bundle.mjs')
const [job, ...args] = process.argv.slice(2)

/** Runs a JavaScript program with this Node and returns its exit code. `quietly` sends its standard output to standard error. */
function run(file, parameters, { quietly = false, cwd = root } = {}) {
  const stdio = ['inherit', quietly ? 2 : 'inherit', 'inherit']
  const done = spawnSync(process.execPath, [file, ...parameters], { cwd, stdio })
  if (done.error) throw new Error(`could not start ${file}: ${done.error.message}`)
  return done.status ?? 1
}

/** Runs a program of an installed package. */
const tool = (file, parameters, options) => run(path.join(root, 'node_modules', file), parameters, options)

/** npx as a file that Node can run without a shell (on Windows `npx` itself is a shell script): beside the npm that started us, or beside Node. */
function npx() {
  const beside = path.dirname(process.execPath)
  const folders = [
    ...(process.env.npm_execpath ? [path.dirname(process.env.npm_execpath)] : []),
    path.join(beside, 'node_modules', 'npm', 'bin'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin'),
    path.join(beside, '..', 'share', 'nodejs', 'npm', 'bin'),
  ]
  const found = folders.map(folder => path.join(folder, 'npx-cli.js')).find(file => existsSync(file))
  if (!found)
    throw new Error(
      'npm was not found beside Node: install npm, or run "npx pnpm@10 install --frozen-lockfile" yourself',
    )
  return found
}

function must(code, what) {
  if (code === 0) return
  process.stderr.write(`gravamen: ${what} failed\n`)
  process.exit(code)
}

const hash = files => {
  const sum = createHash('sha256')
  for (const file of files) sum.update(path.relative(root, file)).update(readFileSync(file))
  return sum.digest('hex')
}

const stamped = (name, value) =>
  existsSync(path.join(stamps, name)) && readFileSync(path.join(stamps, name), 'utf8') === value

function stamp(name, value) {
  mkdirSync(stamps, { recursive: true })
  writeFileSync(path.join(stamps, name), value)
}

function packageFiles() {
  const names = readdirSync(path.join(root, 'packages'))
  return names.map(name => path.join(root, 'packages', name, 'package.json')).filter(file => existsSync(file))
}

function install() {
  const lock = hash([
    path.join(root, 'pnpm-lock.yaml'),
    path.join(root, 'pnpm-workspace.yaml'),
    path.join(root, 'package.json'),
    ...packageFiles(),
  ])
  if (stamped('install', lock)) return
  process.stderr.write('gravamen: installing dependencies (once) …\n')
  must(installPackages('!@gravamen/ocr'), 'the installation')
  stamp('install', lock)
}

/** Installs what the chosen packages of the workspace depend on. Text recognition (60 MB) is for those who ask for it: `npm run ocr`. */
function installPackages(filter) {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const parameters = ['install', '--frozen-lockfile', '--reporter=append-only', '--filter', filter]
  return run(npx(), ['--yes', packageManager, ...parameters], { quietly: true })
}

/** Everything that a build depends on, by path, size and time: cheap enough to look at on every start. */
function sourcesState() {
  const seen = []
  const walk = folder => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.name === 'dist' || entry.name === 'node_modules') continue
      const file = path.join(folder, entry.name)
      if (entry.isDirectory()) walk(file)
      else if (/\.(?:ts|json)$/.test(entry.name)) {
        const { size, mtimeMs } = statSync(file)
        seen.push(`${path.relative(root, file)} ${size} ${mtimeMs}`)
      }
    }
  }
  walk(path.join(root, 'packages'))
  return createHash('sha256').update(seen.sort().join('\n')).update(readFileSync(bundler)).digest('hex')
}

function build() {
  const state = sourcesState()
  const built = packageFiles().every(file => existsSync(path.join(path.dirname(file), 'dist', 'index.js')))
  if (built && stamped('build', state)) return
  process.stderr.write('gravamen: building …\n')
  if (!built)
    for (const file of packageFiles()) rmSync(path.join(path.dirname(file), 'dist', '.tsbuildinfo'), { force: true })
  must(tool('typescript/bin/tsc', ['--build', 'tsconfig.build.json'], { quietly: true }), 'the build')
  must(run(bundler, []), 'the bundling of the command')
  stamp('build', state)
}

const jobs = {
  analyze: () =>
    run(path.join(root, 'packages', 'cli', 'dist', 'main.js'), args, { cwd: process.env.INIT_CWD ?? process.cwd() }),
  build: () => 0,
  // On what was built, as users run it: tsx would wrap every closure of the sources, which costs 4 to 10 % of the time.
  bench: () => tool('tsx/dist/cli.mjs', ['--tsconfig', 'tsconfig.bench.json', 'scripts/bench.ts', ...args]),
  ocr: () => installPackages('@gravamen/ocr'),
  test: () =>
    tool('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=./scripts/count-reporter.ts', ...args]),
  check: () => {
    must(tool('@biomejs/biome/bin/biome', ['format', '.']), 'the check of the format (pnpm format mends it)')
    must(tool('oxlint/bin/oxlint', ['--deny-warnings', 'packages', 'scripts', 'test']), 'the lint')
    must(tool('typescript/bin/tsc', ['--project', 'tsconfig.json']), 'the check of the types')
    return 0
  },
}

/** Ends with a message and exit code 2 where Node is too old for what follows, or the job is none. */
function checkCall() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const old = major < 20 || (major === 20 && minor < 19)
  if (old) process.stderr.write(`gravamen: this is Node ${process.versions.node}: it needs 20.19 or later\n`)
  const unknown = !Object.hasOwn(jobs, job)
  if (unknown) process.stderr.write(`gravamen: there is no job "${job}": use ${Object.keys(jobs).join(', ')}\n`)
  if (old || unknown) process.exit(2)
}

checkCall()
install()
build()
process.exitCode = jobs[job]()

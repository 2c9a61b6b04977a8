import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from './support/analyze-command.js'

const folder = mkdtempSync(path.join(tmpdir(), 'packages-'))
const project = path.join(folder, 'project')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** What everybody installs: all but the text recognition, which is for those who want it. */
const PACKAGES = readdirSync(path.join(ROOT, 'packages'))
  .filter(name => name !== 'ocr')
  .sort()

const node = (file: string, args: readonly string[], cwd: string): string =>
  execFileSync(process.execPath, [file, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

interface Manifest {
  readonly name: string
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
}
const manifest = (where: string): Manifest => JSON.parse(readFileSync(path.join(where, 'package.json'), 'utf8'))

/** npm as a file that Node can run: beside Node, or the one that started the tests. */
function npm(): string {
  const beside = path.dirname(process.execPath)
  const started = process.env['npm_execpath'] ?? ''
  const found = [
    ...(started.endsWith('npm-cli.js') ? [started] : []),
    path.join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    path.join(beside, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
  ].find(file => existsSync(file))
  if (!found) throw new Error('npm was not found beside Node')
  return found
}

/** The folders of all packages of others that ours need when they run, by name: from where pnpm put them, so that no network is needed. */
function thirdParty(): Map<string, string> {
  const found = new Map<string, string>()
  const visit = (where: string): void => {
    for (const name of Object.keys(manifest(where).dependencies ?? {})) {
      if (name.startsWith('@gravamen/') || found.has(name)) continue
      const inside = path.join(where, 'node_modules', name)
      const beside = path.join(where.slice(0, where.lastIndexOf('node_modules') + 'node_modules'.length), name)
      const dependency = realpathSync(existsSync(inside) ? inside : beside)
      found.set(name, dependency)
      visit(dependency)
    }
  }
  for (const name of PACKAGES) visit(path.join(ROOT, 'packages', name))
  return found
}

/** The packages packed, and installed from their tarballs in an empty project. */
beforeAll(() => {
  const pnpm = path.join(ROOT, 'node_modules', 'pnpm', 'bin', 'pnpm.cjs')
  const chosen = PACKAGES.flatMap(name => ['--filter', `@gravamen/${name}`])
  node(pnpm, ['--recursive', ...chosen, 'pack', '--pack-destination', folder], ROOT)
  const tarballs = readdirSync(folder).filter(name => name.endsWith('.tgz'))
  const ours = tarballs.map(name => [name.replace(/^gravamen-(\w+)-.*$/, '@gravamen/$1'), `file:../${name}`])
  // As a registry would give them: a tarball each. Copied first, because npm leaves out the hard links of pnpm's store.
  const others = [...thirdParty()].map(([name, where]) => {
    const tarball = `${name.replaceAll(/\W/g, '-')}.tar`
    const copy = path.join(folder, 'copies', name, 'package')
    cpSync(where, copy, { recursive: true, filter: file => path.basename(file) !== 'node_modules' })
    execFileSync('tar', ['-cf', path.join(folder, tarball), '-C', path.dirname(copy), 'package'])
    return [name, `file:../${tarball}`]
  })
  mkdirSync(project)
  const dependencies = Object.fromEntries([...ours, ...others])
  writeFileSync(path.join(project, 'package.json'), JSON.stringify({ type: 'module', private: true, dependencies }))
  node(npm(), ['install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund'], project)
})

test('every package is installed from its tarball, and no copy of it hides elsewhere', () => {
  expect(readdirSync(path.join(project, 'node_modules', '@gravamen')).sort()).toEqual(PACKAGES)
})

test('another project can call one extractor on a string, and the whole pipeline', () => {
  writeFileSync(
    path.join(project, 'use.js'),
    `import { extractMoney } from '@gravamen/extract'
import { analyze } from '@gravamen/pipeline'
const text = 'Please pay $3 billion by 3 May 2024.'
const record = await analyze(text, { date: '2024-01-01' })
console.log(JSON.stringify([extractMoney(text).map(({ amount }) => amount), record.money.map(({ amount }) => amount)]))
`,
  )
  expect(JSON.parse(node('use.js', [], project))).toEqual([['3000000000'], ['3000000000']])
})

test('the types of every package can be used by a strict project', () => {
  const uses = PACKAGES.map(
    name => `import * as ${name} from '@gravamen/${name}'\nexport const use_${name}: object = ${name}\n`,
  )
  writeFileSync(path.join(project, 'use-types.ts'), uses.join(''))
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', 'node']
  const roots = ['--typeRoots', path.join(ROOT, 'node_modules', '@types')]
  node(path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), [...options, ...roots, 'use-types.ts'], project)
})

test('the installed command works', () => {
  const command = path.join(project, 'node_modules', '@gravamen', 'cli', 'dist', 'main.js')
  writeFileSync(path.join(project, 'letter.txt'), 'Dear Mr Orr,\n\nPlease pay £900 by 3 May 2024.\n')
  expect(node(command, ['letter.txt', '--jobs', '2'], project)).toContain('£900')
  expect(node(command, ['--version'], project)).toBe(`${manifest(path.join(ROOT, 'packages/cli')).version}\n`)
})

test('without the text recognition, the command says what to install', () => {
  const command = path.join(project, 'node_modules', '@gravamen', 'cli', 'dist', 'main.js')
  expect(() => node(command, ['letter.txt', '--ocr'], project)).toThrow(/needs the package @gravamen\/ocr/)
})

test.each(['language', 'extract'])('%s names the data that its models learned from', name => {
  const notice = readFileSync(path.join(project, 'node_modules', '@gravamen', name, 'NOTICE'), 'utf8')
  expect(notice).toBe(readFileSync(path.join(ROOT, 'NOTICE'), 'utf8'))
  for (const model of readdirSync(path.join(ROOT, 'packages', name, 'models')))
    expect(notice).toContain(`packages/${name}/models/${model}`)
})

test('the packages hold no tests and nothing of the build', () => {
  const files = readdirSync(path.join(project, 'node_modules', '@gravamen'), { recursive: true, encoding: 'utf8' })
  expect(files.filter(file => /\.test\.|tsbuildinfo|(?<!\.d)\.ts$/.test(file))).toEqual([])
})

import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { blockFeatures } from '../../packages/clean/src/html/block-features.js'
import type { BoostedTrees } from '../../packages/clean/src/html/boosted-trees.js'
import { pageTree } from '../../packages/clean/src/html/page-tree.js'
import { toLines } from '../../packages/clean/src/rule.js'
import { ruleOf } from '../../packages/clean/src/rules/index.js'
import type { Arguments } from '../arguments.js'
import { bodyLabels, type HtmlPage, htmlPages, NOT_BODY } from '../score/html-pages.js'
import { boost, type BoostingOptions } from './boosting.js'

const OPTIONS: BoostingOptions = { trees: 150, depth: 4, rate: 0.08, least: 1, l2: 1, features: 0.2 }

/** Trains on the blocks of these pages. A page counts the same whether it is long or short, a block by its share of the body. */
export function trainContent(pages: readonly HtmlPage[]): BoostedTrees {
  const rows: Float32Array[] = []
  const labels: number[] = []
  const weights: number[] = []
  for (const page of pages) {
    const lines = toLines(page.document)
    const body = bodyLabels(page)
    const size = lines.reduce((sum, { text }, i) => sum + (body[i] ? text.length : 0), 0)
    for (const [i, row] of blockFeatures(
      lines,
      lines.map(({ text }) => ruleOf(text) !== null),
      pageTree(lines),
    ).entries()) {
      if (NOT_BODY.has(lines[i]!.block.kind)) continue
      rows.push(row)
      labels.push(body[i] ? 1 : 0)
      weights.push(Math.min(0.15, ((lines[i]!.text.length + 15) / (size + 200)) * 10))
    }
  }
  return boost(rows, labels, weights, OPTIONS)
}

const round = (value: number): number => Number(value.toPrecision(6))

/** `pnpm tsx scripts/train.ts html --data <folder>` writes packages/clean/src/html/content-model.ts. */
export async function run(args: Arguments): Promise<void> {
  const { base, trees } = trainContent(await htmlPages(args))
  const model = {
    base: round(base),
    trees: trees.map(({ feature, limit, left, right }) => ({ feature, limit: limit.map(round), left, right })),
  }
  const file = fileURLToPath(new URL('../../packages/clean/src/html/content-model.ts', import.meta.url))
  const text = `/** Written by \`tsx scripts/train.ts html\`: the trees that tell an article's body from the rest of a page, as JSON (see NOTICE for the data). */\nexport const CONTENT_MODEL =\n  '${JSON.stringify(model)}'\n`
  writeFileSync(file, text)
  console.log(`${trees.length} trees, ${Math.round(text.length / 1024)} KB`)
}

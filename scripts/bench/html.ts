import { cleaning } from '@gravamen/clean'
import { ingest } from '@gravamen/ingest'
import { type Arguments, optionOf } from '../arguments.js'
import type { BoostedTrees } from '@inside/clean/html/boosted-trees.js'
import { scoreHtml } from '../score/html.js'
import { trainContent } from '../train/html.js'
import { type HtmlPage, htmlPages, NOT_BODY } from '../score/html-pages.js'

/** The text that is kept of a page, less the blocks that are not its body. */
function bodyOf({ document }: HtmlPage, trees?: BoostedTrees): string {
  const { omissions } = cleaning(document, trees)
  const kept: string[] = []
  let next = 0
  for (const { start, end, kind } of document.blocks) {
    while (next < omissions.length && omissions[next]!.end <= start) next++
    const omitted = next < omissions.length && omissions[next]!.start <= start
    if (!omitted && !NOT_BODY.has(kind)) kept.push(document.text.slice(start, end))
  }
  return kept.join('\n')
}

/** Each page cleaned by a model that did not see it: trained on the other parts of the pages, parted by their ids. */
function crossValidate(pages: readonly HtmlPage[], folds: number): void {
  const sorted = [...pages].sort((a, b) => (a.id < b.id ? -1 : 1))
  const predictions = new Map<string, string>()
  for (let fold = 0; fold < folds; fold++) {
    const trees = trainContent(sorted.filter((_, i) => i % folds !== fold))
    for (const [i, page] of sorted.entries()) if (i % folds === fold) predictions.set(page.id, bodyOf(page, trees))
  }
  const { f1, precision, recall } = scoreHtml(pages, predictions)
  console.log(
    `F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  on pages not trained on (${folds} folds)`,
  )
}

/** `pnpm bench html --data <folder> [--folds 4]`: F1 of the text kept on the pages of the article extraction benchmark, and pages a second of processor time. */
export async function run(args: Arguments): Promise<void> {
  const pages = await htmlPages(args)
  const predictions = new Map(pages.map(page => [page.id, bodyOf(page)] as const))
  const { f1, precision, recall } = scoreHtml(pages, predictions)
  console.log(
    `F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}  on ${pages.length} pages (which the shipped model was trained on)`,
  )
  const folds = Number(optionOf(args, 'folds', '0'))
  if (folds > 1) crossValidate(pages, folds)
  const rounds = Number(optionOf(args, 'rounds', '3'))
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    for (const { bytes, id } of pages)
      for (const document of (await ingest(bytes, `${id}.html`)).documents) cleaning(document)
    const { user, system } = process.cpuUsage(before)
    console.log(`${(pages.length / ((user + system) / 1e6)).toFixed(0)} pages/s of processor time`)
  }
}

import type { Demand } from '@gravamen/document'
import { readText } from '@gravamen/language'
import { findAttributions } from '@inside/extract/attributions/index.js'
import { findDemands } from '@inside/extract/demands/index.js'
import { type RequestModel, requestModel } from '@inside/extract/demands/learned/request-chance.js'
import type { Arguments } from '../arguments.js'
import { bands, figures } from '../score/items.js'
import { keptOut, type Mail, readMails } from '../train/requests.js'

interface Row {
  readonly mail: Mail
  readonly demands: readonly Demand[]
}

/**
 * "Holds a demand", sentence by sentence, on the Enron set, whose labels are noisy and wider than our demands: with the model of requests learned
 * without the fold that it judges, and with the model that ships, which has seen these sentences. `--rows` prints the disagreements on folds kept out.
 */
export function run(args: Arguments): void {
  const mails = readMails(args)
  const unseen = keptOut(mails).flatMap(({ model, rest }) => rest.map(mail => rowOf(mail, model)))
  if (args.options['rows'])
    for (const { mail, demands } of unseen)
      if (mail.asks !== demands.length > 0)
        console.log(
          `${mail.asks ? 'missed' : 'found '} ${mail.id} ${mail.text.trim()} ${demands.map(d => `[${d.text}] ${d.rule}`).join(' ')}`,
        )
  report('on folds kept out', unseen)
  report(
    'as shipped',
    mails.map(mail => rowOf(mail, requestModel())),
  )
}

function rowOf(mail: Mail, model: RequestModel): Row {
  const r = readText(mail.text)
  return { mail, demands: findDemands(r, findAttributions(r), model) }
}

function report(title: string, rows: readonly Row[]): void {
  const found = rows.filter(({ demands }) => demands.length > 0)
  const right = found.filter(({ mail }) => mail.asks).length
  const agreed = rows.filter(({ mail, demands }) => mail.asks === demands.length > 0).length
  const gold = rows.filter(({ mail }) => mail.asks).length
  console.log(title)
  console.log(
    `holds a demand    ${figures(right, found.length, gold)}  accuracy ${((100 * agreed) / rows.length).toFixed(1)}`,
  )
  const sure = found.map(({ mail, demands }) => ({
    confidence: Math.max(...demands.map(d => d.confidence)),
    right: mail.asks,
  }))
  for (const band of bands(sure)) console.log(`confidence ${band}`)
}

import type { Document } from '@gravamen/document'
import { type Reading, read, readText } from '@gravamen/language'
import { attributionFinder, attributionsOf } from './attributions/index.js'
import { findClaims } from './claims/index.js'
import { readDates } from './dates/index.js'
import { findDeadlines } from './deadlines/index.js'
import { findDemands } from './demands/index.js'
import type { Extraction } from './extraction.js'
import { link } from './links/index.js'
import { findMoney } from './money/index.js'
import type { ExtractOptions } from './options.js'
import { findParties } from './parties/index.js'
import { wantedBy } from './wanted.js'

/** A text, a document, or a document that is already read: what every extractor takes. */
export type Input = string | Document | Reading

/** The reading of an input; a reading stays as it is. Throws a TypeError for anything else than an input. */
export function readingOf(input: Input): Reading {
  if (typeof input === 'string') return readText(input)
  if (typeof input !== 'object' || input === null || !('text' in input))
    throw new TypeError(
      `an extractor takes a text, a document or a reading, not ${input === null ? 'null' : typeof input}`,
    )
  return 'tokens' in input ? input : read(input)
}

/** Everything in a document: the five kinds of item with their links, and the layers under them. Pure: the same input gives the same result. */
export function extract(input: Input, options: ExtractOptions = {}): Extraction {
  const reading = readingOf(input)
  const wanted = wantedBy(options)
  const dates = readDates(reading, options)
  const tagger = wanted.attributions ? attributionFinder(reading) : null
  const attributions = tagger?.all() ?? []
  const demands = wanted.demands ? [...findDemands(reading, attributions)] : []
  const { deadlines, warnings } = findDeadlines(reading, dates, options, demands)
  const linked = link(
    reading,
    {
      parties: findParties(reading),
      money: wanted.money ? findMoney(reading, dates.atoms) : [],
      deadlines,
      claims: tagger && wanted.claims ? findClaims(reading, { attributions, within: tagger.within, demands }) : [],
      demands,
    },
    attributions,
  )
  return {
    parties: linked.parties,
    money: linked.money,
    deadlines: linked.deadlines,
    claims: linked.claims,
    demands: linked.demands,
    date: dates.date,
    dates: dates.rows,
    attributions: attributionsOf(reading, attributions),
    warnings: [...dates.warnings, ...warnings],
  }
}

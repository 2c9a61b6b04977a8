import { z } from 'zod'
import {
  BOUNDS,
  DEMAND_KINDS,
  DOCUMENT_KINDS,
  FORMATS,
  MENTION_TYPES,
  MONEY_KINDS,
  PARTS,
  PRECISIONS,
  QUOTATION_KINDS,
  STANCES,
  STRENGTHS,
  WEEKDAYS,
} from './record-words.js'

/*
 * The record that the program writes, one a document. The shapes are the design's: items are flat, absent facts are null
 * and not missing, lists are never null, and every span indexes the one text of the document.
 */

const offset = z.int().nonnegative()
const confidence = z.number().min(0).max(1)
/** An exact decimal without exponent and without trailing zeros in its fraction. */
const decimal = z.string().regex(/^-?\d+(?:\.\d*[1-9])?$/)
const id = (kind: string) => z.string().regex(new RegExp(`^${kind}-[1-9]\\d*$`))

export const placeSchema = z.strictObject({ page: z.int().positive().nullable(), line: z.int().positive() })

/** A stretch of the text, with its text: `document.text.slice(start, end) === text`. */
export const excerptSchema = z.strictObject({ start: offset, end: offset, text: z.string() })

/** A reference to an actor: where the text names it here, and the id of its party, or null when it is none. */
export const referenceSchema = excerptSchema.extend({ party: id('party').nullable() })

/** The word that reports ("claimed"), with its lemma ("claim"). */
export const cueSchema = excerptSchema.extend({ lemma: z.string() })

const item = (kind: string) =>
  excerptSchema.extend({
    id: id(kind),
    /** 0 to 1: the share of such items that are right, as measured. */
    confidence,
    /** What found it. */
    rule: z.string(),
    /** Where it stands in the file. */
    at: placeSchema,
    /** The id of the first item that says the same, when this one repeats it. */
    sameAs: id(kind).nullable(),
  })

export const mentionSchema = excerptSchema.extend({ type: z.enum(MENTION_TYPES), confidence })

/** One real-world actor. `start`, `end` and `text` are its first mention by name. */
export const partySchema = item('party').extend({
  name: z.string(),
  kind: z.enum(['person', 'organization']),
  /** A government or a public body. */
  public: z.boolean(),
  aliases: z.array(z.string()),
  roles: z.array(z.string()),
  parts: z.array(z.enum(PARTS)),
  /** The party on whose behalf this one acts. */
  actsFor: id('party').nullable(),
  mentions: z.array(mentionSchema),
})

export const moneySchema = item('money').extend({
  amount: decimal.nullable(),
  min: decimal.nullable(),
  max: decimal.nullable(),
  /** ISO 4217, or the ticker of a crypto-currency; null when nothing in the text tells which of several it is. */
  currency: z.string().nullable(),
  /** Whether the currency is assumed, for want of evidence. */
  assumed: z.boolean(),
  /** What the currency was read from: `code`, `symbol`, `name`, or the evidence for a bare symbol (`document`, `address`, `place`, `default`). */
  basis: z.string().nullable(),
  approximate: z.boolean(),
  kind: z.enum(MONEY_KINDS).nullable(),
  /** The unit of a rate: `year`, `hour`, `share` … */
  per: z.string().nullable(),
  refersTo: excerptSchema.nullable(),
})

export const deadlineSchema = item('deadline').extend({
  /** EDTF (ISO 8601-2): `2012-08-06`, `2012-08`, `2024-03-15T17:00`, `XXXX-08-06` when no year can be had; null for a period from an unknown day. */
  due: z.string().nullable(),
  bound: z.enum(BOUNDS),
  precision: z.enum(PRECISIONS).nullable(),
  /**
   * What `due` was resolved from: `written`, `document-date`, `letter-date`, `receipt`, `weekday`, `context` (a year found elsewhere), `recurring`; after it
   * what was counted or chosen: `written, day-first`, `letter-date, holidays GB (address)`, `letter-date, weekdays`.
   */
  basis: z.string().nullable(),
  weekday: z.enum(WEEKDAYS).nullable(),
  /** The readings that remain open, in EDTF, in the order of the calendar. */
  candidates: z.array(z.string()),
  ambiguous: z.boolean(),
  /** ISO 8601 duration of a relative period: `P14D`; repeating interval of a limit that comes again: `R/P1M`. */
  duration: z.string().nullable(),
  businessDays: z.boolean(),
  anchor: excerptSchema.nullable(),
  obligated: referenceSchema.nullable(),
  action: excerptSchema.nullable(),
  consequence: excerptSchema.nullable(),
  demand: id('demand').nullable(),
})

export const claimSchema = item('claim').extend({
  pieces: z.array(excerptSchema),
  kind: z.enum(['attributed', 'author']),
  source: referenceSchema.nullable(),
  cue: cueSchema.nullable(),
  /** Null for an author's claim that quotes nothing. */
  quotation: z.enum(QUOTATION_KINDS).nullable(),
  stance: z.enum(STANCES),
  negated: z.boolean(),
  hedged: z.boolean(),
  /** The id of the claim that this one is nested in. */
  within: id('claim').nullable(),
})

export const demandSchema = item('demand').extend({
  pieces: z.array(excerptSchema),
  demander: referenceSchema.nullable(),
  addressee: referenceSchema.nullable(),
  cue: cueSchema.nullable(),
  kind: z.enum(DEMAND_KINDS),
  strength: z.enum(STRENGTHS),
  urgency: z.enum(['immediate']).nullable(),
  /** A demand not to do something. */
  negated: z.boolean(),
  condition: excerptSchema.nullable(),
  consequence: excerptSchema.nullable(),
  deadline: id('deadline').nullable(),
  money: z.array(id('money')),
  /** The claims that the text gives as its ground. */
  claims: z.array(id('claim')),
})

export const omissionSchema = z.strictObject({ start: offset, end: offset, reason: z.string() })
export const warningSchema = z.strictObject({
  code: z.string(),
  message: z.string(),
  start: offset.nullable(),
  end: offset.nullable(),
})

export const documentInfoSchema = z.strictObject({
  /** SHA-256 of the bytes. */
  id: z.string().regex(/^[0-9a-f]{64}$/),
  path: z.string(),
  format: z.enum(FORMATS).nullable(),
  kind: z.enum(DOCUMENT_KINDS),
  title: z.string().nullable(),
  author: z.string().nullable(),
  recipients: z.array(z.string()),
  copied: z.array(z.string()),
  date: z.strictObject({ value: z.string(), basis: z.string() }).nullable(),
  language: z.string().nullable(),
  /** Length of the text, in the unit of the offsets. */
  length: offset,
  pages: z.int().positive().nullable(),
  parent: z.string().nullable(),
})

/** A time expression of `--include dates`. */
export const dateSchema = excerptSchema.extend({ value: z.string().nullable(), basis: z.string().nullable() })
/** An attribution of `--include attributions`: the tagger's own layer. */
export const attributionSchema = z.strictObject({
  source: excerptSchema.nullable(),
  cue: excerptSchema.nullable(),
  pieces: z.array(excerptSchema),
  confidence,
})

export const analysisSchema = z.strictObject({
  schemaVersion: z.literal(1),
  document: documentInfoSchema,
  parties: z.array(partySchema),
  money: z.array(moneySchema),
  deadlines: z.array(deadlineSchema),
  claims: z.array(claimSchema),
  demands: z.array(demandSchema),
  omitted: z.array(omissionSchema),
  warnings: z.array(warningSchema),
  text: z.string().optional(),
  blocks: z.array(z.strictObject({ start: offset, end: offset, kind: z.string() })).optional(),
  dates: z.array(dateSchema).optional(),
  attributions: z.array(attributionSchema).optional(),
})

/** What stands in for the record of a file that could not be read. */
export const failureSchema = z.strictObject({
  schemaVersion: z.literal(1),
  document: z.strictObject({
    id: z.string().nullable(),
    path: z.string(),
    format: z.enum(FORMATS).nullable(),
    parent: z.string().nullable(),
  }),
  error: z.strictObject({ code: z.string(), message: z.string() }),
})
export const recordSchema = z.union([analysisSchema, failureSchema])

export type Excerpt = z.infer<typeof excerptSchema>
export type Reference = z.infer<typeof referenceSchema>
export type Cue = z.infer<typeof cueSchema>
export type Mention = z.infer<typeof mentionSchema>
export type Party = z.infer<typeof partySchema>
export type Money = z.infer<typeof moneySchema>
export type Deadline = z.infer<typeof deadlineSchema>
export type Claim = z.infer<typeof claimSchema>
export type Demand = z.infer<typeof demandSchema>
export type DateExpression = z.infer<typeof dateSchema>
export type Attribution = z.infer<typeof attributionSchema>
export type Warning = z.infer<typeof warningSchema>
export type DocumentInfo = z.infer<typeof documentInfoSchema>
export type Analysis = z.infer<typeof analysisSchema>
export type Failure = z.infer<typeof failureSchema>
/** One record of the output: an analysis, or the reason why there is none. */
export type DocumentRecord = Analysis | Failure

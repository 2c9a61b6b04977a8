/* The words that fields of a record may hold. Apart from the schemas, so that a run, which checks no record, need not load Zod (a tenth of a second). */

export const MENTION_TYPES = ['name', 'term', 'role', 'pronoun', 'place'] as const

export const PARTS = [
  'author',
  'recipient',
  'copied',
  'source',
  'demander',
  'addressee',
  'obligated',
  'mentioned',
] as const

export const MONEY_KINDS = [
  'price',
  'fine',
  'debt',
  'damages',
  'budget',
  'estimate',
  'payment',
  'revenue',
  'loss',
  'investment',
  'salary',
  'fee',
  'tax',
  'grant',
  'worth',
] as const

export const PRECISIONS = ['year', 'month', 'day', 'minute'] as const

export const BOUNDS = ['by', 'before', 'within', 'until'] as const

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export const QUOTATION_KINDS = ['direct', 'indirect', 'mixed'] as const

export const STANCES = [
  'asserts',
  'alleges',
  'denies',
  'concedes',
  'confirms',
  'believes',
  'estimates',
  'predicts',
  'warns',
  'promises',
  'doubts',
  'reports',
  'asks',
  'praises',
  'criticizes',
] as const

export const DEMAND_KINDS = [
  'payment',
  'action',
  'cessation',
  'information',
  'confirmation',
  'apology',
  'meeting',
] as const

export const STRENGTHS = ['require', 'request', 'urge'] as const

export const FORMATS = [
  'text',
  'markdown',
  'html',
  'pdf',
  'docx',
  'doc',
  'odt',
  'rtf',
  'eml',
  'msg',
  'mbox',
  'zip',
] as const
export type Format = (typeof FORMATS)[number]

export const DOCUMENT_KINDS = ['letter', 'email', 'article', 'statement', 'notice', 'other'] as const
export type DocumentKind = (typeof DOCUMENT_KINDS)[number]

/** The five kinds of item, in the order of the record. */
export const ITEM_KINDS = ['parties', 'money', 'deadlines', 'claims', 'demands'] as const
export type ItemKind = (typeof ITEM_KINDS)[number]

/** The layers that a record holds only when they are asked for. */
export const INCLUDES = ['text', 'blocks', 'dates', 'attributions'] as const
export type Include = (typeof INCLUDES)[number]

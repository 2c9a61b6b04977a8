import { INCLUDES, ITEM_KINDS, isCalendarDate, isCountryCode } from '@gravamen/document'
import { OFFSET_UNITS, REPORT_FORMATS } from '@gravamen/report'
import { choice, choices, count, fitting, type OptionValue, text, yes } from './option-value.js'

export const COMMANDS = ['run', 'check', 'schema', 'explain'] as const
export type Command = (typeof COMMANDS)[number]

interface Flag<T> {
  readonly short?: string
  readonly value: OptionValue<T>
  readonly help: string
  readonly commands: readonly Command[]
}

const flag = <T>(
  value: OptionValue<T>,
  help: string,
  commands: readonly Command[] = ['run'],
  short?: string,
): Flag<T> => ({ value, help, commands, ...(short !== undefined && { short }) })

const ANALYSES: readonly Command[] = ['run', 'check', 'explain']

/** Every option, once: the parser, config files and the help read this table. */
export const FLAGS = {
  format: flag(
    choice(REPORT_FORMATS.map(({ name }) => name)),
    'how to write the records (pretty unless given)',
    ['run'],
    'f',
  ),
  output: flag(
    text('FILE|FOLDER'),
    'where to write, instead of standard output; replaces the files that are there, and no others. A folder ends in "/" or exists; json and csv also take a name without an ending for one',
    ['run'],
    'o',
  ),
  date: flag(
    fitting('YYYY-MM-DD', isCalendarDate, 'a day of the calendar, YYYY-MM-DD'),
    "the documents' date, which overrides their own evidence",
    ANALYSES,
  ),
  country: flag(
    fitting('CODE', isCountryCode, 'a code of ISO 3166, as IE, GB or GB-SCT'),
    "the country whose public holidays are no working days, which overrides the documents' own evidence",
    ANALYSES,
  ),
  only: flag(choices('KIND,…', ITEM_KINDS), `only these kinds: ${ITEM_KINDS.join(', ')}`, ['run', 'check']),
  skip: flag(choices('KIND,…', ITEM_KINDS), 'all kinds but these', ['run', 'check']),
  include: flag(choices('LAYER,…', INCLUDES), `also put into the record: ${INCLUDES.join(', ')}`, ['run', 'check']),
  offsets: flag(choice(OFFSET_UNITS), 'what offsets count (utf16 unless given)', ['run', 'check']),
  actors: flag(
    text('FILE'),
    'also write a table (JSON) of the actors of all documents, each once, with why they were merged',
  ),
  overrides: flag(text('FILE'), 'decisions made by hand for --actors (JSON): merge, split, rename, drop'),
  'keep-boilerplate': flag(yes, 'analyze newsletter calls, navigation and the like too', ANALYSES),
  ocr: flag(
    yes,
    'read scanned pages of PDFs too, which takes seconds a page; needs the package @gravamen/ocr',
    ANALYSES,
  ),
  jobs: flag(
    count('N'),
    'worker threads (one for each core unless given); 1 works without any, unless there is a --time-limit',
    ['run', 'check'],
  ),
  'time-limit': flag(
    count('SECONDS'),
    'give a document up after so long (unless given 120, or 3600 with --ocr, and as much more for each megabyte)',
    ['run', 'check'],
  ),
  golden: flag(text('FOLDER'), 'the folder of accepted records', ['check']),
  update: flag(yes, 'accept the records as they are now; writes nothing where CI is set', ['check']),
  config: flag(text('FILE'), 'a JSON file of options by these names; the command line overrides it', ANALYSES),
  quiet: flag(yes, 'no progress and no remarks, only errors', ANALYSES, 'q'),
  'no-color': flag(yes, 'no colours (as with NO_COLOR); there are none but on a terminal', ANALYSES),
  help: flag(yes, 'this help', COMMANDS, 'h'),
  version: flag(yes, 'the version', COMMANDS),
} as const

export type FlagName = keyof typeof FLAGS
/** The options that were given, by name, read and checked. */
export type Options = { -readonly [Name in FlagName]?: ReturnType<(typeof FLAGS)[Name]['value']['read']> }

export const isFlagName = (name: string): name is FlagName => Object.hasOwn(FLAGS, name)
export const FLAG_NAMES = Object.keys(FLAGS).filter(isFlagName)

/** The names of the options that a command takes. */
export const flagsOf = (command: Command): FlagName[] =>
  FLAG_NAMES.filter(name => FLAGS[name].commands.some(known => known === command))

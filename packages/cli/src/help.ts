import { type Command, FLAGS, type FlagName, flagsOf } from './flags.js'

const ABOUT: Readonly<Record<Command, string>> = {
  run: `Reads letters and news articles and says, with evidence, who claims what, who demands what
of whom, by when, how much money is at stake, and who is named.

usage: analyze [run] <file|folder|pattern|->… [options]
       analyze check <path>… --golden <folder> [--update]
       analyze explain <file> <item id or offset>
       analyze schema

A folder is searched for documents (text, Markdown, HTML, PDF and others); hidden files, links
out of it and other kinds of file are passed over. "-" is standard input. Records go to standard
output in the order of the sorted paths, messages to standard error.`,
  check: `Compares the records of documents with accepted ones, item by item.

usage: analyze check <path>… --golden <folder> [--update]`,
  schema: `Prints the JSON Schema of a record.

usage: analyze schema`,
  explain: `Shows how a sentence was read, and which rule found what in it.

usage: analyze explain <file> <item id or offset>`,
}

const EXIT = `exit codes: 0 all well; 1 a golden differs or a document could not be read (the others are
still written); 2 wrong usage or a missing path (paths that exist are still written)`

const WIDTH = 96
const COLUMN = 24

function wrapped(text: string): string[] {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line !== '' && line.length + 1 + word.length > WIDTH - COLUMN) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines
}

function describe(name: FlagName): string {
  const { short, value, help } = FLAGS[name] as { short?: string; value: { placeholder: string | null }; help: string }
  const written = `  ${short ? `-${short}, ` : ''}--${name}${value.placeholder ? ` ${value.placeholder}` : ''}`
  const lines = wrapped(help)
  if (written.length < COLUMN) return [written.padEnd(COLUMN) + lines[0], ...lines.slice(1).map(indent)].join('\n')
  return [written, ...lines.map(indent)].join('\n')
}

const indent = (line: string): string => ' '.repeat(COLUMN) + line

/** The help of a command. */
export const helpOf = (command: Command): string =>
  `${ABOUT[command]}\n\noptions:\n${flagsOf(command).map(describe).join('\n')}\n\n${EXIT}\n`

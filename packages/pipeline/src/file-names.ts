/** Endings of the files that a folder is searched for, sorted. */
export const ENDINGS = [
  'asc',
  'doc',
  'docx',
  'eml',
  'htm',
  'html',
  'markdown',
  'mbox',
  'md',
  'mdown',
  'msg',
  'odt',
  'pdf',
  'rtf',
  'text',
  'txt',
  'xhtml',
  'zip',
] as const

/** The ending of a file's name in lower case, without the dot; empty where it has none (`letter`, `1.`). */
export const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** Whether a file found in a folder is worth opening: its ending is one of a document, or it has none to go by (mail folders number their messages). */
export function looksLikeDocument(name: string): boolean {
  const ending = endingOf(name)
  return ending === '' || ENDINGS.some(known => known === ending)
}

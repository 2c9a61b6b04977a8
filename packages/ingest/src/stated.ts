import type { Stated } from '@gravamen/document'

/** What programs write where nobody gave a title or a name. */
const NO_TITLE =
  /^(?:untitled|document\d*|no title|title|slide 1|microsoft word)$|^microsoft word - |\.(?:docx?|indd|odt|p65|pdf|pub|qxd|rtf|wpd)$/i
const NO_NAME =
  /^(?:admin|administrator|author|default|guest|microsoft office user|n\/?a|owner|pc|unknown|user\d*|windows user|\d+)$/i

const stated = (value: unknown, basis: string, empty: RegExp): Stated | null => {
  const text = typeof value === 'string' ? value.trim() : ''
  return text === '' || empty.test(text) ? null : { value: text, basis }
}

/** A file's own title, or null for a program's stopgap: "Microsoft Word - letter.doc". */
export const statedTitle = (value: unknown, basis: string): Stated | null => stated(value, basis, NO_TITLE)

/** The author that a file names, or null for a program's stopgap: "Administrator". */
export const statedAuthor = (value: unknown, basis: string): Stated | null => stated(value, basis, NO_NAME)

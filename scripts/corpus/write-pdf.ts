/** One line of a page: its text, the distance of its baseline from the left and from the bottom of an A4 page in points, its size, bold or not. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  readonly bold: boolean
}

const FIRST_PAGE_OBJECT = 5

/** Text in WinAnsi, as the octal escapes of a PDF string where it leaves ASCII. Throws on a character that WinAnsi lacks. */
function literal(text: string): string {
  const special: Readonly<Record<string, number>> = {
    '“': 147,
    '”': 148,
    '‘': 145,
    '’': 146,
    '–': 150,
    '€': 128,
    '•': 149,
  }
  const escaped = [...text].map(character => {
    const code = special[character] ?? character.charCodeAt(0)
    if (code > 255) throw new Error(`the PDF's encoding has no "${character}": replace it`)
    if (character === '(' || character === ')' || character === '\\') return `\\${character}`
    return code < 127 ? character : `\\${code.toString(8)}`
  })
  return `(${escaped.join('')})`
}

const content = (lines: readonly PdfLine[]): string =>
  lines
    .map(({ text, x, y, size, bold }) => `BT /${bold ? 'B' : 'R'} ${size} Tf ${x} ${y} Td ${literal(text)} Tj ET`)
    .join('\n')

const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`

/**
 * Writes pages of positioned lines as a PDF 1.4 file in Helvetica. The same lines give the same bytes: no date, no
 * producer, no compression.
 */
export function writePdf(title: string, pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const kids = pages.map((_, i) => `${FIRST_PAGE_OBJECT + 2 * i} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    ...pages.flatMap((lines, i) => {
      const stream = content(lines)
      const page = FIRST_PAGE_OBJECT + 2 * i
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /R 3 0 R /B 4 0 R >> >> /Contents ${page + 1} 0 R >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      ]
    }),
    `<< /Title ${literal(title)} >>`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, i) => {
    const at = file.length
    file += `${i + 1} 0 obj\n${body}\nendobj\n`
    return at
  })
  const entries = offsets.map(at => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const table = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\nstartxref\n${table}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

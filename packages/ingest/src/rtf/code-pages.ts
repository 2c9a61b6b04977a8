/** The encodings of RTF's Windows code pages, by number; the Western one for those that are not known. */
export function codePage(number: number): string {
  if (number >= 1250 && number <= 1258) return `windows-${number}`
  const others: Readonly<Record<number, string>> = {
    437: 'windows-1252',
    866: 'ibm866',
    874: 'windows-874',
    932: 'shift_jis',
    936: 'gbk',
    949: 'euc-kr',
    950: 'big5',
    10_000: 'macintosh',
    65_001: 'utf-8',
  }
  return others[number] ?? 'windows-1252'
}

/** The code page of a font's character set. */
export function charsetPage(charset: number): number | null {
  const pages: Readonly<Record<number, number>> = {
    0: 1252,
    77: 10_000,
    128: 932,
    129: 949,
    134: 936,
    136: 950,
    161: 1253,
    162: 1254,
    163: 1258,
    177: 1255,
    178: 1256,
    186: 1257,
    204: 1251,
    222: 874,
    238: 1250,
  }
  return pages[charset] ?? null
}

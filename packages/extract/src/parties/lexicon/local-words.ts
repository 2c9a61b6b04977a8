/** Words before "council" that make it a public body, besides the names of places. In lower case, sorted. */
export const LOCAL_WORDS: ReadonlySet<string> = new Set(
  'area borough city combined community county district federal general island legislative local metropolitan municipal national parish privy regional security shire state town unitary village'.split(
    ' ',
  ),
)

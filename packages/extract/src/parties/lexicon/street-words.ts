/** Last words of the names of streets and buildings, in lower case without full stops. Sorted. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  'ave avenue blvd boulevard broadway buildings close cottage court crescent dr drive embankment floor gardens gate green grove highway house lane lodge mews parade place plaza quay quayside rd road row square st street suite terrace tower towers villas walk way wharf yard'.split(
    ' ',
  ),
)

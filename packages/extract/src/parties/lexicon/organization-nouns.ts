/** Common nouns for an organization ("the group", "legal firm Bhatt Murphy"), in lower case. Sorted. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  'agency airline alliance association authority bank broadcaster brand bureau business campaign charity church club coalition college commission committee company contractor corporation council court department developer federation firm foundation fund government group hospital institute insurer landlord league magazine maker manufacturer ministry movement network newspaper ngo nonprofit operator organisation organization outlet paper parliament party platform producer provider publication publisher regulator retailer school society startup station studio subsidiary supermarket supplier team think-tank thinktank tribunal trust union university watchdog website'.split(
    ' ',
  ),
)

/** Those that are said of public bodies too, or only of them. Sorted. */
export const PUBLIC_NOUNS: ReadonlySet<string> = new Set(
  'agency authority commission committee council court department government ministry parliament regulator tribunal watchdog'.split(
    ' ',
  ),
)

/** Common nouns for an organization ("the group", "legal firm Bhatt Murphy"), in lower case. Sorted. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set(
  'agency airline alliance association authority bank brand broadcaster bureau business campaign carmaker charity church clinic club coalition college commission committee company conglomerate consortium consultancy contractor corporation council court department developer distributor drugmaker federation firm foundation fund government group hospital housebuilder inspectorate institute insurer landlord league lender magazine maker manufacturer ministry movement network newspaper ngo nonprofit nursery operator organisation organization outlet paper parliament party platform producer provider publication publisher quango regulator retailer school society startup station steelmaker studio subsidiary supermarket supplier team think-tank thinktank tribunal trust union university watchdog website wholesaler'.split(
    ' ',
  ),
)

/** Those that are said of public bodies too, or only of them. Sorted. */
export const PUBLIC_NOUNS: ReadonlySet<string> = new Set(
  'agency authority commission committee council court department government ministry parliament regulator tribunal watchdog'.split(
    ' ',
  ),
)

/** Public bodies that go by these names alone, as written. Sorted. */
export const KNOWN_BODIES: readonly string[] = [
  'Bank of England',
  'Border Force',
  'Cabinet Office',
  'Capitol Police',
  'Central Intelligence Agency',
  'Coast Guard',
  'Companies House',
  'Congress',
  'Congress of the United States',
  'Court of Appeal',
  'Crown Court',
  'Crown Prosecution Service',
  'Downing Street',
  'Environment Agency',
  'European Central Bank',
  'European Commission',
  'European Court of Human Rights',
  'European Court of Justice',
  'European Parliament',
  'European Union',
  'Federal Bureau of Investigation',
  'Federal Communications Commission',
  'Federal Reserve',
  'Federal Trade Commission',
  'Financial Conduct Authority',
  'Food and Drug Administration',
  'Foreign Office',
  'Health and Safety Executive',
  'High Court',
  'Home Office',
  'House of Commons',
  'House of Lords',
  'House of Representatives',
  'Information Commissioner',
  "Information Commissioner's Office",
  'Internal Revenue Service',
  'Kremlin',
  'Land Registry',
  'Metropolitan Police',
  'Ministry of Defence',
  'Ministry of Justice',
  'National Audit Office',
  'National Crime Agency',
  'National Health Service',
  'Ofcom',
  'Ofgem',
  'Ofsted',
  'Ofwat',
  'Parliament',
  'Pentagon',
  'Scotland Yard',
  'Secret Service',
  'Securities and Exchange Commission',
  'Senate',
  'Serious Fraud Office',
  'State Department',
  'Supreme Court',
  'Treasury',
  'United Nations',
  'White House',
  'World Bank',
  'World Health Organization',
]

/** Words that begin the name of a public body before "of" or "for", as written. Sorted. */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  'Assembly Bureau Council Court Department Directorate Embassy Inspectorate Ministry Office Parliament Registry Senate'.split(
    ' ',
  ),
)

/** Words in the name of an organization that make it a public body, in lower case. Sorted. */
export const PUBLIC_WORDS: ReadonlySet<string> = new Set(
  'administration army authorities authority borough bureau cabinet coastguard commission commissioner congress constabulary council county court customs directorate embassy fbi government gendarmerie inspectorate judiciary legislature military ministry municipality navy nhs ombudsman parliament pentagon police regime registry senate tribunal treasury'.split(
    ' ',
  ),
)

/** What a nationality or a country makes an organization of ("Iraqi military", "UK Government"), in lower case. Sorted. */
export const STATE_BODIES: ReadonlySet<string> = new Set(
  'administration army authorities cabinet embassy forces government judiciary military navy parliament police regime senate treasury'.split(
    ' ',
  ),
)

/** What a person's name makes an organization of ("the Clinton campaign"), in lower case. Sorted. */
export const PERSONAL_BODIES: ReadonlySet<string> = new Set('administration campaign camp government regime'.split(' '))

/** Public bodies that go by these names alone, as written. Sorted. */
export const KNOWN_BODIES: readonly string[] = [
  'Advertising Standards Authority',
  'Bank of England',
  'Border Force',
  'Cabinet Office',
  'Capitol Police',
  'Care Quality Commission',
  'Central Intelligence Agency',
  'Charity Commission',
  'Civil Aviation Authority',
  'Coast Guard',
  'Companies House',
  'Competition and Markets Authority',
  'Congress',
  'Congress of the United States',
  'County Court',
  'Court of Appeal',
  'Crown Court',
  'Crown Prosecution Service',
  'Department of Justice',
  'Downing Street',
  'Electoral Commission',
  'Employment Tribunal',
  'Environment Agency',
  'Environmental Protection Agency',
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
  'Financial Ombudsman Service',
  'First-tier Tribunal',
  'Food and Drug Administration',
  'Foreign Office',
  'HM Revenue and Customs',
  'HMRC',
  'Health and Safety Executive',
  'High Court',
  'Home Office',
  'House of Commons',
  'House of Lords',
  'House of Representatives',
  'Housing Ombudsman',
  'Housing Ombudsman Service',
  'Information Commissioner',
  "Information Commissioner's Office",
  'Internal Revenue Service',
  'Justice Department',
  'Kremlin',
  'Land Registry',
  'Legal Ombudsman',
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
  'Pensions Ombudsman',
  'Pentagon',
  'Planning Inspectorate',
  'Scotland Yard',
  'Secret Service',
  'Securities and Exchange Commission',
  'Senate',
  'Serious Fraud Office',
  'Small Claims Court',
  'Solicitors Regulation Authority',
  'State Department',
  'Supreme Court',
  'Trading Standards',
  'Treasury',
  'United Nations',
  'Upper Tribunal',
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

/** Acronyms of public bodies, without full stops. Sorted. */
export const PUBLIC_ACRONYMS: ReadonlySet<string> = new Set(
  'ASA ATF CDC CFPB CFTC CIA CMA CPS CQC DEA DHS DOJ DVLA DWP ECB EPA FAA FBI FCA FCC FDA FEMA FTC GCHQ HMRC HSE ICE ICO IMF IRS MHRA MOD NASA NATO NCA NHS NHTSA NLRB NSA NTSB OECD OFAC OSHA PLA PRA SEC SEPA SFO TSA UN UNESCO UNHCR UNICEF USAID USDA USPTO WHO WTO'.split(
    ' ',
  ),
)

/** How names of public bodies end, in lower case. Sorted. */
export const PUBLIC_ENDINGS: readonly string[] = [
  ' air force',
  ' border patrol',
  ' fire and rescue service',
  ' security agency',
]

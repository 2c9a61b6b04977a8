/** What kinds of organization there are, as far as nouns tell them apart. */
export type OrganizationClass =
  | 'agency'
  | 'airline'
  | 'bank'
  | 'charity'
  | 'church'
  | 'club'
  | 'committee'
  | 'company'
  | 'council'
  | 'court'
  | 'department'
  | 'government'
  | 'hospital'
  | 'league'
  | 'media'
  | 'parliament'
  | 'party'
  | 'police'
  | 'regulator'
  | 'school'
  | 'union'

/** What a noun in a description ("the lender") may be said of. */
export interface NounClasses {
  readonly of: readonly OrganizationClass[]
  /** How readily it is said of an organization whose name tells no class: 0 (never) to 1. */
  readonly open: number
  /** Whether it is said of public bodies too. */
  readonly isPublic?: true
}

const COMPANIES = ['company', 'airline', 'bank'] as const

const of = (
  nouns: string,
  classes: readonly OrganizationClass[],
  open: number,
  isPublic?: true,
): [string, NounClasses][] =>
  nouns.split(' ').map(noun => [noun, isPublic ? { of: classes, open, isPublic } : { of: classes, open }])

/** The nouns by which a text speaks of an organization that it has named, in lower case. */
export const NOUN_CLASSES: ReadonlyMap<string, NounClasses> = new Map([
  ...of('business company corporation firm', COMPANIES, 1),
  ...of('group', ['charity', 'company', 'union', 'media'], 1),
  ...of('organisation organization', ['charity', 'union', 'club', 'league', 'church'], 1),
  ...of('airline carrier', ['airline'], 0.4),
  ...of('bank lender', ['bank'], 0.3),
  ...of(
    'brand builder chain contractor developer giant insurer landlord maker manufacturer operator producer provider retailer startup supermarket supplier',
    ['company'],
    0.4,
  ),
  ...of('studio subsidiary hotel', ['company'], 0),
  ...of('charity ngo nonprofit foundation campaign', ['charity'], 0.4),
  ...of('union', ['union'], 0.4),
  ...of('association alliance coalition federation forum fund institute movement society trust', [], 0),
  ...of('network', ['media'], 0),
  ...of('centre center body board bureau', [], 0, true),
  ...of('regulator watchdog', ['regulator'], 0, true),
  ...of('agency', ['agency', 'regulator'], 0, true),
  ...of('authority', ['council'], 0, true),
  ...of('commission', [], 0, true),
  ...of('council', ['council'], 0, true),
  ...of('department ministry', ['department'], 0, true),
  ...of('government administration', ['government'], 0, true),
  ...of('court tribunal', ['court'], 0, true),
  ...of('committee', ['committee'], 0, true),
  ...of('parliament', ['parliament'], 0, true),
  ...of('force', ['police'], 0, true),
  ...of('club side team', ['club'], 0.3),
  ...of('league', ['league'], 0),
  ...of('academy college school', ['school'], 0.3),
  ...of('university', [], 0),
  ...of('hospital', ['hospital'], 0),
  ...of('broadcaster magazine newspaper outlet paper publication publisher station', ['media'], 0.3),
  ...of('party', [], 0),
  ...of('church', ['church'], 0),
])

/** Classes by a word of the name, in lower case. */
export const NAME_WORDS: ReadonlyMap<string, OrganizationClass> = new Map(
  (
    [
      ['agency', 'agency bureau directorate'],
      ['airline', 'air airlines airways'],
      ['bank', 'bank bancorp banco banque'],
      [
        'charity',
        'action aid amnesty campaign charity concern foundation friends guardians network oxfam rescue rights save stop trust voices watch',
      ],
      ['church', 'church'],
      ['club', 'albion athletic city f.c. fc hotspur rangers rovers town united wanderers'],
      ['committee', 'committee'],
      [
        'company',
        'co company corp corporation electric energy enterprises foods gas group holdings homes industries insurance labs logistics manufacturing media mining motors oil partners pharmaceuticals plc power properties retail robotics software steel stores studios systems technologies technology telecom telecommunications trains trams travel water',
      ],
      ['council', 'borough council county district'],
      ['court', 'court tribunal'],
      ['department', 'department ministry office treasury'],
      ['government', 'administration government'],
      ['hospital', 'clinic hospital hospitals infirmary nhs'],
      ['league', 'league'],
      [
        'media',
        'courier gazette guardian herald journal magazine mirror news newspaper observer post telegraph times tribune',
      ],
      ['parliament', 'assembly congress parliament senate'],
      ['party', 'party'],
      ['police', 'constabulary police'],
      [
        'regulator',
        'agency authority commission commissioner executive fda inspectorate ombudsman regulator standards',
      ],
      ['school', 'academy college primary school university'],
      ['union', 'teamsters union unite workers'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
)

/** Classes of organizations by their names alone, as written. */
export const KNOWN_CLASSES: ReadonlyMap<string, OrganizationClass> = new Map(
  (
    [
      ['agency', 'Acas|CIA|DVLA|EPA|FAA|FBI|FDA|FEMA|FTC|HMRC|ICE|IRS|NASA|NHTSA|NSA|OSHA|SEC|SEPA|USAID'],
      ['airline', 'EasyJet|Lufthansa|Qantas|Ryanair|easyJet'],
      ['bank', 'Barclays|Goldman Sachs|HSBC|JPMorgan|Merrill Lynch|Morgan Stanley|NatWest|Santander|Wells Fargo'],
      [
        'charity',
        'ACLU|Age UK|American Civil Liberties Union|Citizens Advice|ClientEarth|Crisis|Electronic Frontier Foundation|Greenpeace|Human Rights Watch|Liberty|Mind|Oxfam|Privacy International|RSPB|RSPCA|Shelter|Which|WikiLeaks',
      ],
      [
        'department',
        'Cabinet Office|DHSC|DWP|Defra|DfE|Foreign Office|HMRC|Home Office|Kremlin|MOD|MoD|Pentagon|Treasury|White House',
      ],
      ['government', 'Downing Street|Kremlin|White House'],
      ['hospital', 'NHS'],
      [
        'media',
        'ABC News|AFP|AP|Associated Press|BBC|BBC News|Breitbart|CBS|CNBC|CNN|Fox News|HuffPost|ITV|NBC|NPR|PBS|Politico|Reuters|Sky News|YouGov',
      ],
      [
        'party',
        'BJP|Conservatives|Democratic National Committee|Fianna Fáil|Fine Gael|GOP|Greens|Labour|Liberal Democrats|Lib Dems|Plaid Cymru|Reform UK|SNP|Sinn Féin|Tories|UKIP',
      ],
      [
        'regulator',
        'ACCC|ASA|ASIC|CAA|CFPB|CMA|CQC|DPC|EA|EPA|FAA|FCA|FCC|FDA|FDIC|FTC|HSE|ICO|IPSO|MHRA|NHTSA|OSHA|Ofcom|Ofgem|Ofsted|Ofwat|PRA|RBI|SEBI|SEC|SEPA|SRA|Trading Standards',
      ],
      [
        'union',
        'AFL-CIO|ASLEF|Aslef|BMA|CWU|FBU|GMB|IG Metall|NASUWT|NEU|NUJ|NUT|PCS|RCN|RMT|SEIU|TSSA|TUC|UAW|UCU|UNISON|Unison|Unite|Usdaw|Ver.di',
      ],
    ] as const
  ).flatMap(([kind, names]) => names.split('|').map(name => [name, kind] as const)),
)

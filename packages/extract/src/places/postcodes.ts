/** The states of the United States, with the district and territories, by postal abbreviation and by name. */
export const STATES: ReadonlyMap<string, string> = new Map(
  `AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia
HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota
MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina
ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee
TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming`
    .split(/[|\n]/)
    .flatMap(row => {
      const code = row.slice(0, 2)
      const name = row.slice(3)
      return [code, name].map((key): [string, string] => [key, `US-${code}`])
    }),
)

/** The part of the United Kingdom that the letters of a postcode tell, where it is not England or Wales. */
export const POSTCODE_AREAS: ReadonlyMap<string, string> = new Map([
  ...'AB DD DG EH FK G HS IV KA KW KY ML PA PH TD ZE'.split(' ').map((area): [string, string] => [area, 'GB-SCT']),
  ['BT', 'GB-NIR'],
])

/** Canadian provinces by the first letter of a postal code. */
export const POSTAL_LETTERS: ReadonlyMap<string, string> = new Map(
  'A:NL B:NS C:PE E:NB G:QC H:QC J:QC K:ON L:ON M:ON N:ON P:ON R:MB S:SK T:AB V:BC X:NT Y:YT'
    .split(' ')
    .map(row => row.split(':'))
    .map(([letter = '', province = '']): [string, string] => [letter, `CA-${province}`]),
)

/** Calling codes that one country has to itself. */
export const CALLING_CODES: ReadonlyMap<string, string> = new Map(
  `30:GR 31:NL 32:BE 33:FR 34:ES 351:PT 352:LU 353:IE 354:IS 356:MT 357:CY 358:FI 36:HU 39:IT 40:RO 41:CH 420:CZ 421:SK 43:AT 44:GB 45:DK 46:SE 47:NO 48:PL
49:DE 52:MX 55:BR 60:MY 61:AU 63:PH 64:NZ 65:SG 66:TH 81:JP 82:KR 852:HK 886:TW 90:TR 91:IN 92:PK 27:ZA 234:NG 254:KE`
    .split(/\s+/)
    .map(row => row.split(':'))
    .map(([code = '', country = '']): [string, string] => [code, country]),
)

/**
 * ISO 4217: the codes in force (list one, with funds codes and precious metals left out), then codes withdrawn that texts still
 * mention (list three), each with the countries that use it, by ISO 3166.
 */
const ACTIVE = `
AED AE|AFN AF|ALL AL|AMD AM|ANG CW|AOA AO|ARS AR|AUD AU|AWG AW|AZN AZ|BAM BA|BBD BB|BDT BD|BGN BG|BHD BH|BIF BI|BMD BM|BND BN|BOB BO|BRL BR
BSD BS|BTN BT|BWP BW|BYN BY|BZD BZ|CAD CA|CDF CD|CHF CH LI|CLF CL|CLP CL|CNY CN|COP CO|CRC CR|CUP CU|CVE CV|CZK CZ|DJF DJ|DKK DK|DOP DO|DZD DZ
EGP EG|ERN ER|ETB ET|EUR EU DE FR IE IT ES AT BE NL FI PT GR|FJD FJ|FKP FK|GBP GB|GEL GE|GHS GH|GIP GI|GMD GM|GNF GN|GTQ GT|GYD GY|HKD HK|HNL HN
HTG HT|HUF HU|IDR ID|ILS IL|INR IN|IQD IQ|IRR IR|ISK IS|JMD JM|JOD JO|JPY JP|KES KE|KGS KG|KHR KH|KMF KM|KPW KP|KRW KR|KWD KW|KYD KY|KZT KZ|LAK LA
LBP LB|LKR LK|LRD LR|LSL LS|LYD LY|MAD MA|MDL MD|MGA MG|MKD MK|MMK MM|MNT MN|MOP MO|MRU MR|MUR MU|MVR MV|MWK MW|MXN MX|MYR MY|MZN MZ|NAD NA|NGN NG
NIO NI|NOK NO|NPR NP|NZD NZ|OMR OM|PAB PA|PEN PE|PGK PG|PHP PH|PKR PK|PLN PL|PYG PY|QAR QA|RON RO|RSD RS|RUB RU|RWF RW|SAR SA|SBD SB|SCR SC|SDG SD
SEK SE|SGD SG|SHP SH|SLE SL|SOS SO|SRD SR|SSP SS|STN ST|SVC SV|SYP SY|SZL SZ|THB TH|TJS TJ|TMT TM|TND TN|TOP TO|TRY TR|TTD TT|TWD TW|TZS TZ|UAH UA
UGX UG|USD US EC PR|UYU UY|UZS UZ|VED VE|VES VE|VND VN|VUV VU|WST WS|XAF CM|XCD XC|XDR |XOF SN CI|XPF PF|YER YE|ZAR ZA|ZMW ZM|ZWG ZW`
const WITHDRAWN = `
ATS AT|BEF BE|BYR BY|CUC CU|CYP CY|DEM DE|EEK EE|ESP ES|FIM FI|FRF FR|GHC GH|GRD GR|HRK HR|IEP IE|ITL IT|LTL LT|LUF LU|LVL LV|MTL MT|NLG NL|PTE PT
ROL RO|RUR RU|SIT SI|SKK SK|SLL SL|TRL TR|VEB VE|VEF VE|XEU EU|YUM YU|ZMK ZM|ZWL ZW|ZWD ZW`

const rows = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/[\n|]/)
    .map(row => row.trim().split(' '))

/** Every currency code that is read, with the countries that use it. */
export const CURRENCIES: ReadonlyMap<string, readonly string[]> = new Map(
  [...rows(ACTIVE), ...rows(WITHDRAWN)].map(([code, ...countries]) => [code!, countries]),
)

/** Names that are not ISO 4217 but are written as codes. */
export const OTHER_CODES: ReadonlyMap<string, string> = new Map([
  ['CNH', 'CNY'],
  ['ECU', 'XEU'],
  ['GBX', 'GBP'],
  ['NTD', 'TWD'],
  ['RMB', 'CNY'],
  ['STG', 'GBP'],
  ['YTL', 'TRY'],
])

/** Crypto-currencies by ticker; the record gives the ticker. */
export const CRYPTO: readonly string[] = [
  'BCH',
  'BNB',
  'BTC',
  'DOGE',
  'ETH',
  'LTC',
  'SHIB',
  'USDC',
  'USDT',
  'XBT',
  'XMR',
  'XRP',
]

/** Codes that are also words, names or other abbreviations: they need capitals and a number that looks like an amount. */
export const WORDLIKE_CODES: ReadonlySet<string> = new Set([
  'ALL',
  'AMD',
  'ANG',
  'ATS',
  'AWG',
  'BAM',
  'BCH',
  'BIF',
  'BNB',
  'BOB',
  'BSD',
  'BTN',
  'CAD',
  'COP',
  'CUP',
  'CVE',
  'DEM',
  'ECU',
  'EEK',
  'ERN',
  'FIM',
  'GEL',
  'GIP',
  'KGS',
  'LAK',
  'MAD',
  'MOP',
  'MUR',
  'PAB',
  'PEN',
  'PHP',
  'ROL',
  'RON',
  'SAR',
  'SCR',
  'SDG',
  'SHIB',
  'SIT',
  'SOS',
  'SSP',
  'STG',
  'STN',
  'TOP',
  'TRY',
  'VEF',
  'XDR',
])

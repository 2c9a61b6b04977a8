/** Currency signs by UTF-16 code unit: what each stands for by itself. A bare `$`, `£`, `¥` is resolved further by evidence. */
export const SIGNS: ReadonlyMap<number, string> = new Map(
  Object.entries({
    $: 'dollar',
    '＄': 'dollar',
    '£': 'pound',
    '￡': 'pound',
    '€': 'EUR',
    '¥': 'yen',
    '￥': 'yen',
    '₹': 'INR',
    '₨': 'rupee',
    '₽': 'RUB',
    '₩': 'KRW',
    '￦': 'KRW',
    '₪': 'ILS',
    '₫': 'VND',
    '₴': 'UAH',
    '₦': 'NGN',
    '₱': 'PHP',
    '₡': 'CRC',
    '₺': 'TRY',
    '₸': 'KZT',
    '₼': 'AZN',
    '₾': 'GEL',
    '฿': 'THB',
    '₮': 'MNT',
    '₭': 'LAK',
    '₲': 'PYG',
    '₵': 'GHS',
    '﷼': 'IRR',
    '৳': 'BDT',
    '៛': 'KHR',
    '௹': 'LKR',
    '₣': 'FRF',
    '₤': 'ITL',
    '₧': 'ESP',
    '₠': 'XEU',
    '₿': 'BTC',
    Ξ: 'ETH',
    元: 'CNY',
    円: 'JPY',
  }).map(([sign, code]) => [sign.charCodeAt(0), code]),
)
/** The sign of the cent. */
export const CENT_SIGN = 0xa2

/** Letters before `$`, in capitals, with the points and spaces left out. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    A: 'AUD',
    AU: 'AUD',
    AUD: 'AUD',
    AUS: 'AUD',
    B: 'BND',
    BD: 'BMD',
    BDS: 'BBD',
    BZ: 'BZD',
    C: 'CAD',
    CA: 'CAD',
    CAD: 'CAD',
    CAN: 'CAD',
    CDN: 'CAD',
    CI: 'KYD',
    CL: 'CLP',
    COL: 'COP',
    EC: 'XCD',
    FJ: 'FJD',
    G: 'GYD',
    HK: 'HKD',
    HKD: 'HKD',
    J: 'JMD',
    JA: 'JMD',
    M: 'MXN',
    MX: 'MXN',
    MXN: 'MXN',
    N: 'NAD',
    NT: 'TWD',
    NTD: 'TWD',
    NZ: 'NZD',
    NZD: 'NZD',
    R: 'BRL',
    RD: 'DOP',
    S: 'SGD',
    SG: 'SGD',
    SGD: 'SGD',
    TT: 'TTD',
    TTD: 'TTD',
    U: 'UYU',
    US: 'USD',
    USD: 'USD',
    Z: 'ZWL',
    ZIM: 'ZWL',
  }),
)
/** Letters before `£`. */
export const POUND_PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({ CY: 'CYP', E: 'EGP', GB: 'GBP', GBP: 'GBP', IR: 'IEP', LE: 'EGP', STG: 'GBP', UK: 'GBP' }),
)
/** An abbreviation of a currency that stands beside an amount. */
export interface Abbreviation {
  readonly word: string
  /** What it stands for, or the name whose countries decide. */
  readonly code?: string
  readonly name?: string
  /** Whether it may also follow its amount. */
  readonly after?: boolean
  /** Whether it must be written with a capital. */
  readonly capital?: boolean
  /** The document must speak of this country, because the letters mean other things too. */
  readonly country?: string
}

/** Sorted by word. */
export const ABBREVIATIONS: readonly Abbreviation[] = [
  { word: 'dm', code: 'DEM', capital: true, after: true },
  { word: 'ft', code: 'HUF', capital: true, after: true, country: 'HU' },
  { word: 'kr', name: 'kr', after: true },
  { word: 'kč', code: 'CZK', after: true },
  { word: 'kčs', code: 'CZK', after: true },
  { word: 'ntd', code: 'TWD' },
  { word: 'r', code: 'ZAR', capital: true, country: 'ZA' },
  { word: 'rm', code: 'MYR', capital: true, country: 'MY' },
  { word: 'rp', code: 'IDR', capital: true },
  { word: 'rs', name: 'rupee' },
  { word: 'sfr', code: 'CHF' },
  { word: 'tk', code: 'BDT', capital: true },
  { word: 'tl', code: 'TRY', capital: true, after: true, country: 'TR' },
  { word: 'zł', code: 'PLN', after: true },
  { word: 'лв', code: 'BGN', after: true },
  { word: 'руб', code: 'RUB', after: true },
  { word: 'ரூ', name: 'rupee', after: true },
]

/** An exact decimal: `digits` times ten to the power of minus `scale` (0 or more). Amounts never pass through floating point. */
export interface Decimal {
  readonly digits: bigint
  readonly scale: number
}

export const ZERO: Decimal = { digits: 0n, scale: 0 }

/** The decimal of a whole number. */
export const whole = (value: number | bigint): Decimal => ({ digits: BigInt(value), scale: 0 })

/** The decimal of ASCII digits before and after the point. */
export const fromDigits = (integer: string, fraction = ''): Decimal => ({
  digits: BigInt(integer + fraction || '0'),
  scale: fraction.length,
})

/** The value times ten to `power`, which may be negative. */
export const shift = ({ digits, scale }: Decimal, power: number): Decimal =>
  power <= scale ? { digits, scale: scale - power } : { digits: digits * 10n ** BigInt(power - scale), scale: 0 }

const aligned = (a: Decimal, b: Decimal): readonly [bigint, bigint, number] => {
  const scale = Math.max(a.scale, b.scale)
  return [a.digits * 10n ** BigInt(scale - a.scale), b.digits * 10n ** BigInt(scale - b.scale), scale]
}

export function add(a: Decimal, b: Decimal): Decimal {
  const [x, y, scale] = aligned(a, b)
  return { digits: x + y, scale }
}

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const [x, y] = aligned(a, b)
  return x < y ? -1 : x > y ? 1 : 0
}

export const multiply = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
})

/** `numerator / denominator` when the decimal ends; null for a third, a seventh and the like. */
export function fraction(numerator: number, denominator: number): Decimal | null {
  for (let scale = 0; scale <= 6; scale++) {
    const scaled = BigInt(numerator) * 10n ** BigInt(scale)
    if (scaled % BigInt(denominator) === 0n) return { digits: scaled / BigInt(denominator), scale }
  }
  return null
}

/** Plain notation without exponent and without trailing zeros in the fraction: the record's decimal. */
export function formatDecimal({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
  let end = all.length
  while (end > all.length - scale && all.charCodeAt(end - 1) === 48) end--
  const point = all.length - scale
  return sign + all.slice(0, point) + (end > point ? `.${all.slice(point, end)}` : '')
}

/** The value as a safe whole number, or null when it is none. */
export function toWhole(value: Decimal): number | null {
  const power = 10n ** BigInt(value.scale)
  if (value.digits % power !== 0n) return null
  const result = Number(value.digits / power)
  return Number.isSafeInteger(result) ? result : null
}

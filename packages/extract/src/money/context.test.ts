import { readText } from '@gravamen/language'
import { expect, test } from 'vitest'
import { findMoney } from './find-money.js'

/** Each amount of a sentence as `kind | what it measures | per`, with `-` for what is not said. */
const show = (text: string): string =>
  findMoney(readText(text))
    .map(({ kind, refersTo, per }) => `${kind ?? '-'} | ${refersTo?.text ?? '-'} | ${per ?? '-'}`)
    .join('; ')

test.each([
  // fines
  'The court imposed a fine of £500. ⇒ fine | a fine | -',
  'He had to pay a $30,000 fine. ⇒ fine | fine | -',
  'She ran up a bill in excess of $80,000. ⇒ - | a bill | -',
  'By comparison, the $3 million Ms Holt raised in June came from firms. ⇒ - | - | -',
  'In her presidential bid, Holt raised $12 million from banks. ⇒ - | - | -',
  'They spent $27 million in TV and radio advertising. ⇒ payment | TV and radio advertising | -',
  'It faces a $5 million penalty. ⇒ fine | penalty | -',
  'The regulator fined the bank £2m. ⇒ fine | - | -',
  'He was fined €300 for speeding. ⇒ fine | - | -',
  'He risks penalties of up to £10,000. ⇒ fine | penalties | -',
  // damages
  'She won $5 million in damages. ⇒ damages | damages | -',
  'The jury awarded him $40,000. ⇒ damages | - | -',
  'He claims compensation of £7,200. ⇒ damages | compensation | -',
  'The firm agreed to a settlement of €3m. ⇒ damages | a settlement | -',
  'We demand £900 in compensation. ⇒ damages | compensation | -',
  // debts
  'You owe us £450. ⇒ debt | - | -',
  'The arrears stand at £1,200. ⇒ debt | The arrears | -',
  'A balance of $300 remains outstanding. ⇒ debt | A balance | -',
  'The company has debts of $2bn. ⇒ debt | debts | -',
  'He took out a loan of €20,000. ⇒ debt | a loan | -',
  'The bank lent them £5m. ⇒ debt | - | -',
  'The amount due is £88.20. ⇒ debt | The amount | -',
  'They borrowed $30,000 from a friend. ⇒ debt | - | -',
  // prices
  'The house sold for £300,000. ⇒ price | The house | -',
  'The price is $4.99. ⇒ price | The price | -',
  'The new bridge will cost £4bn. ⇒ price | The new bridge | -',
  'He bought the car for $9,000. ⇒ price | the car | -',
  'Tickets cost €12 each. ⇒ price | Tickets | piece',
  'The shares closed at $45.75. ⇒ price | The shares | -',
  'An offer of $37 a share was made. ⇒ price | An offer | share',
  'It bid £2bn for its rival. ⇒ price | - | -',
  'The repairs cost the tenant £640. ⇒ price | The repairs | -',
  // fees
  'The fee is £75. ⇒ fee | The fee | -',
  'A late charge of $15 applies. ⇒ fee | A late charge | -',
  'We charge £90 per hour. ⇒ fee | - | hour',
  'An annual subscription of $120 is due. ⇒ fee | An annual subscription | -',
  // payments and rent
  'The rent is £950 per month. ⇒ payment | The rent | month',
  'I paid a deposit of £600. ⇒ payment | a deposit | -',
  'Please refund the £42. ⇒ payment | - | -',
  'He received a bonus of $1m. ⇒ payment | a bonus | -',
  'They paid him €4,000. ⇒ payment | - | -',
  'The invoice of 3 May for £310 is unpaid. ⇒ payment | The invoice | -',
  // salaries
  'Her salary is £30,000 a year. ⇒ salary | Her salary | year',
  'Staff earn $12 an hour. ⇒ salary | - | hour',
  'Wages rose to €15 an hour. ⇒ salary | Wages | hour',
  'A pension of £8,000 p.a. is paid. ⇒ salary | A pension | year',
  // budgets
  'The council set a budget of £12m. ⇒ budget | a budget | -',
  'A $3bn budget was passed. ⇒ budget | budget | -',
  // estimates
  'The losses are estimated at £4m. ⇒ estimate | The losses | -',
  'An estimated $2bn was lost. ⇒ estimate | - | -',
  'The surveyor’s estimate was £5,500. ⇒ estimate | The surveyor’s estimate | -',
  // grants
  'The charity received a grant of £50,000. ⇒ grant | a grant | -',
  'She donated $1,000 to the fund. ⇒ grant | - | -',
  'The state gave $10m in aid. ⇒ grant | aid | -',
  // investment
  'They invested €2m in the plant. ⇒ investment | - | -',
  'Its capital of $350 million is safe. ⇒ investment | Its capital | -',
  'A $40m stake was sold. ⇒ investment | stake | -',
  // losses
  'It reported a loss of $8.1 million. ⇒ loss | a loss | -',
  'We suffered a loss of £16,200. ⇒ loss | a loss | -',
  'The firm lost €3m last year. ⇒ loss | - | -',
  'The deficit was $438 billion. ⇒ loss | The deficit | -',
  // revenue
  'Sales rose to $3 million. ⇒ revenue | Sales | -',
  'The company earned $17.3 million. ⇒ revenue | - | -',
  'It had revenue of $169.9 million. ⇒ revenue | revenue | -',
  'Profit was £2m, down from £3m. ⇒ revenue | Profit | -; revenue | - | -',
  // taxes
  'The tax is £140. ⇒ tax | The tax | -',
  'Apple owes $65.4 billion in taxes. ⇒ tax | taxes | -',
  'VAT of £20 is added. ⇒ tax | VAT | -',
  // worth
  'The industry is worth around $3 billion. ⇒ worth | The industry | -',
  'The firm is valued at $1bn. ⇒ worth | The firm | -',
  'It has assets of $3.2 billion. ⇒ worth | assets | -',
  // what ties and what does not
  'They charged students more than £900. ⇒ fee | - | -',
  'It spent $2m on mugs, from caps to $5m on books. ⇒ payment | - | -; payment | - | -',
  'They bought $3 million worth of new posters. ⇒ price | new posters | -',
  'It made £2m in operating profit. ⇒ revenue | operating profit | -',
  'The state is suing him for $40 million. ⇒ damages | - | -',
  'She contributed $50 to the fund. ⇒ grant | - | -',
  // several in one sentence keep to their own
  'He was fined £500 and paid £80 in costs. ⇒ fine | - | -; price | costs | -',
  'The rent of £700 and the deposit of £900 are unpaid. ⇒ payment | The rent | -; payment | the deposit | -',
  'The debt of £900 does not include the fee of £25. ⇒ debt | The debt | -; fee | the fee | -',
])('%s', line => {
  const [text = '', wanted = ''] = line.split(' ⇒ ')
  expect(show(text)).toBe(wanted)
})

test.each([
  // words that tell a kind elsewhere, or of something else
  'The judge, who is a fine man, found £5. ⇒ - | - | -',
  'Fine weather came; he found $20. ⇒ - | - | -',
  'It happened in 2016, and £5 was there. ⇒ - | - | -',
  'He put €50 on the table. ⇒ - | - | -',
  'She had $7 in the year 2010. ⇒ - | - | -',
  'The fine was small. He found £5. ⇒ - | - | -',
  'The sale ended, he said, and $40 was in the box. ⇒ - | - | -',
])('no kind: %s', line => {
  const [text = '', wanted = ''] = line.split(' ⇒ ')
  expect(show(text)).toBe(wanted)
})

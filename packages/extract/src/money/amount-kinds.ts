import type { Money } from '@gravamen/document'

type Kind = NonNullable<Money['kind']>

/** Words that tell what an amount is, by kind. Verbs stand in the forms that texts use of money. */
const WORDS: Readonly<Record<Kind, string>> = {
  budget: 'appropriation appropriations budget budgeted budgets',
  damages: 'award awarded compensate compensation damages indemnity restitution settlement sue sued sues suing',
  debt: 'arrears balance bond bonds borrowed borrowing credit debenture debentures debt debts due indebted lend lends lent loan loans mortgage outstanding owe owed owes owing overdraft overdue principal unpaid',
  estimate: 'estimate estimated estimates forecast forecasted forecasts predicted projected projection',
  fee: 'charge charged charges commission fare fares fee fees subscription subscriptions toll tuition',
  fine: 'fine fined fines penalties penalty sanction',
  grant:
    'aid contribute contributed contributing contribution contributions donate donated donation donations funding gift grant granted grants scholarship subsidies subsidy',
  investment: 'capital equity funding invest invested investing investment investments stake stakes',
  loss: 'deficit deficits lose loses losing loss losses lost shortfall writedown',
  payment:
    'bonus bribe bribes deposit deposits disbursed dividend dividends instalment instalments installment installments invoice invoiced paid pay payable paying payment payments payout pays refund refunded reimburse reimbursed reimbursement remit repaid repay repayment rent rents reward royalties spend spending spends spent',
  price:
    'bid bought buy buying cost costing costs offer price priced prices purchase purchased retail sale sell selling sells sold trade traded trading',
  revenue:
    'earned earnings earns gross grossed income net proceeds profit profits receipts revenue revenues sales takings turnover',
  salary: 'allowance benefits pension pensions salaries salary stipend wage wages',
  tax: 'duties duty levies levy tariff tariffs tax taxes vat',
  worth: 'asset assets capitalisation capitalization valuation value valued worth',
}

/** The kind of amount that a word tells, in lower case. */
export const AMOUNT_KINDS: ReadonlyMap<string, Kind> = new Map(
  (Object.keys(WORDS) as Kind[]).flatMap(kind => WORDS[kind].split(' ').map((word): [string, Kind] => [word, kind])),
)

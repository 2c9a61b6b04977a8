export { findMoney } from './find-money.js'

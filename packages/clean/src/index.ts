export { type Cleaning, clean, cleaning } from './clean.js'

export { type ClaimGrounds, findClaims } from './find-claims.js'

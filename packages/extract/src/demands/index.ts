export { findDemands } from './find-demands.js'

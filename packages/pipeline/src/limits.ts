import { LIMITS } from '@gravamen/ingest'

/** The largest file that is read. */
export const LIMIT_BYTES = LIMITS.bytes

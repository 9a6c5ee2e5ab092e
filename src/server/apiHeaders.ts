import { commonHeaders } from './commonHeaders'

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"

/** The headers for the safety of what the API answers, where nothing is to be run or shown. */
export const apiHeaders = (https: boolean): Map<string, string> =>
  new Map([...commonHeaders(https), ['Content-Security-Policy', POLICY]])

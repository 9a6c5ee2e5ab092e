import { z } from 'zod'

const HYPHEN_AT_END = /-(?:\.|$)/

/** An address that Payload takes for one too: no part of a domain ends with a hyphen. */
export const emailAddress = z
  .email()
  .refine((address) => !HYPHEN_AT_END.test(address.slice(address.lastIndexOf('@'))))

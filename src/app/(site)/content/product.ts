import config from '@payload-config'
import { getPayload } from 'payload'

/** The product's Payload, which the server has already brought up. */
export const product = () => getPayload({ config })

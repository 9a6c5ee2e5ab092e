import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** A request of the product itself, with nobody signed in: for jobs and other unattended work. */
export const systemRequest = (payload: Payload): Promise<PayloadRequest> =>
  createLocalReq({}, payload)

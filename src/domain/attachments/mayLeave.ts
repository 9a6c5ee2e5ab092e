import type { AttachmentState } from './attachmentStates'

type Leaving = Extract<AttachmentState, 'clean' | 'unscanned'>

/** Whether a file of this state may be downloaded, or sent with a mail. */
export const mayLeave = (state: AttachmentState): state is Leaving =>
  state === 'clean' || state === 'unscanned'

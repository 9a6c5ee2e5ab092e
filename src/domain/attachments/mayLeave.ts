import type { AttachmentState } from './attachmentStates'

/** Whether a file may be downloaded, or sent with a mail. */
export const mayLeave = ({ state }: { state: AttachmentState }): boolean =>
  state === 'clean' || state === 'unscanned'

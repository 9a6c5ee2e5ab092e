const MIB = 1024 * 1024

/** What one message may bring: common mail servers take less than this in one mail. */
export const attachmentLimits = {
  /** Of one file. */
  bytes: 10 * MIB,
  /** Of all files of one message. */
  totalBytes: 25 * MIB,
  /** Files of one message whose content is kept. */
  files: 20,
  /** Files of one message that leave a row, with or without their content. */
  rows: 100,
} as const

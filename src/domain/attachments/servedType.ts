const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** Types that a browser runs nothing of. */
const inert = new Set([
  'application/hwp+zip',
  'application/msword',
  'application/pdf',
  'application/rtf',
  'application/vnd.ms-excel',
  'application/vnd.ms-outlook',
  'application/vnd.ms-powerpoint',
  'application/vnd.oasis.opendocument.presentation',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/vnd.oasis.opendocument.text',
  `${OFFICE}.presentationml.presentation`,
  `${OFFICE}.spreadsheetml.sheet`,
  `${OFFICE}.wordprocessingml.document`,
  'application/x-hwp',
  'application/zip',
  'audio/mpeg',
  'audio/wav',
  'image/avif',
  'image/bmp',
  'image/gif',
  'image/heic',
  'image/jpeg',
  'image/png',
  'image/tiff',
  'image/webp',
  'message/rfc822',
  'text/calendar',
  'text/csv',
  'text/plain',
  'text/vcard',
  'video/mp4',
  'video/quicktime',
])

/** The type that a file is sent out with: its own if it is known to do nothing, else "some bytes". */
export const servedType = (mimeType: null | string | undefined): string =>
  mimeType && inert.has(mimeType) ? mimeType : 'application/octet-stream'

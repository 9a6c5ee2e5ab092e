const KIB = 1024

/** How many bytes a body may have, by what it is sent to. */
export const bodyLimits = {
  enquiry: 64 * KIB,
  // A form that is sent again holds its text twice, in the worst case of three bytes a character.
  enquiryPage: 256 * KIB,
  upload: 25 * 1024 * KIB,
  other: 1024 * KIB,
}

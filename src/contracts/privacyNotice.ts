/** The version of the privacy notice that the form shows; change it whenever the notice changes. */
export const noticeVersion = '2026-11'

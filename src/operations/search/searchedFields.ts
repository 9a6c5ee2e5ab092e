/** The fields that records are found by, and that say whose they are. */
export const searchedFields = {
  enquiries: {
    reference: true,
    subject: true,
    message: true,
    contact: true,
    company: true,
    owner: true,
    projectManager: true,
    themes: true,
    stage: true,
    receivedAt: true,
  },
  contacts: { name: true, email: true, phone: true, themes: true, createdAt: true },
  companies: { name: true, domain: true, themes: true, createdAt: true },
} as const

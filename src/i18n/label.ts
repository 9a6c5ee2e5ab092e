/** A word of the admin in both of its languages, as Payload's labels take them. */
export const label = (en: string, ko: string) => ({ en, ko })

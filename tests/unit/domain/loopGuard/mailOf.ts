import { type MailFacts } from '@/domain/loopGuard/mailFacts'

type Given = Partial<Omit<MailFacts, 'headers'>> & { headers?: Record<string, string | string[]> }

const headersOf = (headers: Record<string, string | string[]>) =>
  Object.entries(headers).flatMap(([key, values]) =>
    [values].flat().map((value) => ({ key, value })),
  )

/** A mail as an investor writes it, but for what the test says. */
export const mailOf = ({ headers = {}, ...given }: Given = {}): MailFacts => ({
  headers: headersOf({ from: given.from ?? 'mina.park@example.kr', ...headers }),
  from: 'mina.park@example.kr',
  fromName: 'Mina Park',
  returnPath: 'mina.park@example.kr',
  subject: 'A site for our laboratory',
  text: 'Hello,\n\nwe look for 2,000 square metres of laboratory space. May we visit in May?\n\nMina',
  contentTypes: ['text/plain; charset=utf-8'],
  deliveryReports: [],
  ...given,
})

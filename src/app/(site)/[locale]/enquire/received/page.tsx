import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'

import { languageOf, type LocaleParams } from '@/app/(site)/content/languageOf'
import { PageHead } from '@/components/PageHead'
import { enquiryReceipt } from '@/contracts/enquiryReceipt'
import { londonTime } from '@/i18n/londonTime'
import { wordsOf } from '@/i18n/site/wordsOf'
import { readToken } from '@/operations/signedToken'
import { runningPayload } from '@/server/runningPayload'

type Props = { params: LocaleParams; searchParams: Promise<{ receipt?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { received } = wordsOf(await languageOf(params))
  return { title: received.title, robots: { index: false }, referrer: 'no-referrer' }
}

export default async function ReceivedPage({ params, searchParams }: Props) {
  const language = await languageOf(params)
  const { received: words } = wordsOf(language)
  const { secret } = runningPayload()
  const token = readToken(secret, 'enquiry-receipt', (await searchParams).receipt)
  const { data: receipt } = enquiryReceipt.safeParse(token)
  if (!receipt) notFound()
  return (
    <div className="wrap">
      <PageHead title={words.title} />
      <dl className="receipt">
        <div>
          <dt>{words.reference}</dt>
          <dd className="reference">{receipt.reference}</dd>
        </div>
        <div>
          <dt>{words.promise}</dt>
          <dd>
            <time dateTime={receipt.respondBy}>
              {londonTime(new Date(receipt.respondBy), language)}
            </time>
          </dd>
        </div>
      </dl>
      <h2>{words.next}</h2>
      <ol className="bullets">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <Link href={`/${language}/themes`} prefetch={false}>
          {words.explore}
        </Link>
      </p>
    </div>
  )
}

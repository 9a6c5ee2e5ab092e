import type { Metadata } from 'next'

import { generatePageMetadata, NotFoundPage } from '@payloadcms/next/views'

import { runningConfig } from '../../runningConfig'
import { importMap } from '../importMap.js'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config: runningConfig(), params, searchParams })

export default function AdminNotFoundPage({ params, searchParams }: Args) {
  return NotFoundPage({ config: runningConfig(), importMap, params, searchParams })
}

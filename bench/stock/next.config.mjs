import { withPayload } from '@payloadcms/next/withPayload'
import { fileURLToPath } from 'node:url'

/** @type {import('next').NextConfig} */
const nextConfig = {
  typescript: { ignoreBuildErrors: true },
  // What the shared configuration needs; everything else is as Payload's template has it.
  serverExternalPackages: ['i18n-iso-countries', 'lexical'],
  turbopack: { root: fileURLToPath(new URL('../..', import.meta.url)) },
  experimental: { cpus: 2 },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })

import { withPayload } from '@payloadcms/next/withPayload'

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  // Express sends the security headers, compresses and serves; Next only renders.
  compress: false,
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['i18n-iso-countries', 'lexical'],
  experimental: { cpus: 2 },
}

export default withPayload(nextConfig, { devBundleServerPackages: false })

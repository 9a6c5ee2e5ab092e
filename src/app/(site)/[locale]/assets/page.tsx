import type { Metadata } from 'next'

import { assetFilters, type AssetQuery } from '@/app/(site)/content/assetFilters'
import { enquiryLink } from '@/app/(site)/content/enquiryLink'
import { findPublished } from '@/app/(site)/content/findPublished'
import { languageOf, type LocaleParams } from '@/app/(site)/content/languageOf'
import { optionLabels } from '@/app/(site)/content/optionLabels'
import { pageMetadata } from '@/app/(site)/content/pageMetadata'
import { placesOf } from '@/app/(site)/content/placesOf'
import { AskPanel } from '@/components/AskPanel'
import { AssetFilterForm } from '@/components/AssetFilterForm'
import { AssetList } from '@/components/AssetList'
import { Breadcrumbs } from '@/components/Breadcrumbs'
import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'
import { Section } from '@/components/Section'
import { SiteMap } from '@/components/siteMap/SiteMap'
import { wordsOf } from '@/i18n/site/wordsOf'

type Props = { params: LocaleParams; searchParams: Promise<AssetQuery> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const language = await languageOf(params)
  const { title, lead } = wordsOf(language).assets
  return pageMetadata({ language, path: '/assets', title, description: lead })
}

export default async function AssetsPage({ params, searchParams }: Props) {
  const language = await languageOf(params)
  const words = wordsOf(language).assets
  const [themes, sites, kinds, boroughs] = await Promise.all([
    findPublished('themes', language, { sort: 'order', depth: 0 }),
    findPublished('sites', language, { depth: 0 }),
    optionLabels('assets', 'kind', language),
    optionLabels('assets', 'borough', language),
  ])
  const { chosen, where } = assetFilters(await searchParams, { themes, sites, kinds, boroughs })
  const assets = await findPublished('assets', language, { where, sort: 'mapNumber' })
  const places = placesOf(assets, language)
  return (
    <>
      <Breadcrumbs language={language} />
      <div className="wrap">
        <PageHead title={words.title} lead={words.lead} />
        <AssetFilterForm
          language={language}
          options={{ themes, sites, kinds, boroughs }}
          chosen={chosen}
        />
        <p className="count" role="status">
          {words.count(assets.length)} {places.length > 0 && <a href="#map">{words.map}</a>}
        </p>
        {assets.length === 0 ? (
          <EmptyState language={language} text={words.none} />
        ) : (
          <AssetList language={language} assets={assets} kinds={kinds} />
        )}
        {places.length > 0 && (
          <Section id="map" title={words.map}>
            <SiteMap
              places={places}
              label={words.map}
              lead={words.mapLead}
              outside={words.mapOutside}
            />
          </Section>
        )}
        <div className="section">
          <AskPanel language={language} href={enquiryLink(language, ['page', 'assets'])} />
        </div>
      </div>
    </>
  )
}

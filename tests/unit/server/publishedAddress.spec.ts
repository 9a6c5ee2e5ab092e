import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { publishedAddress } from '@/server/publishedContent/publishedAddress'

const MAX_DEPTH = 3
const read = (url: string) => publishedAddress(url, MAX_DEPTH)
const ID = '5f9b1c2d-0000-4000-8000-000000000001'

describe('an address of published content', () => {
  it.each([
    ['/api/themes', 'themes'],
    ['/api/case-studies/count', 'case-studies'],
    [`/api/assets/${ID}`, 'assets'],
    ['/api/assets/507f1f77bcf86cd799439011', 'assets'],
    ['/api/globals/contact', 'globals/contact'],
    ['/api/media?limit=1000', 'media'],
  ])('should be known: %s', (url, name) => {
    expect(read(url)).toMatchObject({ name })
  })

  it.each([
    '/',
    '/api',
    '/api/enquiries',
    '/api/users',
    '/api/content-changes',
    '/api/globals/service-levels',
    '/api/globals/contact/versions',
    '/api/contact',
    '/api/themes/versions',
    `/api/themes/versions/${ID}`,
    `/api/themes/${ID}/duplicate`,
    '/api/media/file/a.png',
    '/api/media/paste-url',
    '/api/Themes',
    '/api/toString',
    '/en/themes',
    '/api/themes?draft=true',
    '/api/themes?draft=false',
    '/api/themes?depth=4',
    '/api/themes?depth=x',
    '/api/themes?locale=fr',
    '/api/themes?limit[a]=1',
    '/api/themes?[limit]=1',
    '/api/themes?nonsense=1',
    '/api/themes?limit=%FF',
    `/api/themes?where[a][equals]=${'x'.repeat(13_000)}`,
  ])('should not be seen in %s', (url) => {
    expect(read(url)).toBeUndefined()
  })

  it('should have one form however it is written', () => {
    const forms = [
      '/api/assets?depth=1&where[theme][equals]=a%20b&limit=5',
      '/api/assets?limit=5&where%5Btheme%5D%5Bequals%5D=a+b&depth=1',
      '/api/assets/?depth=1&limit=5&locale=en&where[theme][equals]=a%20b',
      '/api/x/../assets?depth=1&where[theme][equals]=a b&limit=5',
    ]
    expect(new Set(forms.map((url) => read(url)?.url)).size).toBe(1)
  })

  it('should never ask for more than the largest page', () => {
    expect(read('/api/assets?limit=0')).toEqual(read('/api/assets?limit=1000'))
    expect(read('/api/assets?limit=5000')).toEqual(read('/api/assets?limit=1000'))
    expect(read('/api/assets?pagination=false')?.url).toContain('limit=1000')
  })

  it('should differ by what the answer can depend on', () => {
    const urls = [
      '/api/assets',
      '/api/assets?locale=ko',
      '/api/assets?locale=all',
      '/api/assets?locale=ko&fallback-locale=none',
      '/api/assets?locale=ko&fallbackLocale=none',
      '/api/assets?where[a][equals]=1',
      '/api/assets?where[a][equals]=1&where[a][equals]=2',
      '/api/assets?where[a][equals]=2&where[a][equals]=1',
      '/api/assets?locale=en&locale=ko',
    ]
    expect(new Set(urls.map((url) => read(url)?.url)).size).toBe(urls.length)
  })

  it('should mean the same in its one form, whatever the order of the parameters', () => {
    const parameter = fc.tuple(
      fc.constantFrom('depth', 'limit', 'sort', 'select[a]', 'where[a][in]', 'where[a]', 'where'),
      fc.constantFrom('1', '2', '{}'),
    )
    fc.assert(
      fc.property(fc.array(parameter, { maxLength: 6 }), (parameters) => {
        const asked = new URLSearchParams(parameters)
        const url = read(`/api/themes?${asked}`)?.url
        fc.pre(url !== undefined)
        const canonical = new URL(url!, 'http://localhost').searchParams
        // All parameters are there, and those that are read as one value in the order they came.
        expect([...canonical].sort()).toEqual([...asked].sort())
        for (const base of ['depth', 'limit', 'sort', 'select', 'where']) {
          const of = (query: URLSearchParams) =>
            [...query].filter(([name]) => name.startsWith(base))
          expect(of(canonical)).toEqual(of(asked))
        }
        expect(read(url!)?.url).toBe(url)
      }),
    )
  })
})

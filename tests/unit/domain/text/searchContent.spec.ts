import { describe, expect, it } from '@jest/globals'

import { contentIndex } from '@/domain/text/contentIndex'
import { searchContent } from '@/domain/text/searchContent'

const index = contentIndex([
  {
    subject: 'materials',
    title: 'Materials Innovation Factory',
    text: 'Robots formulate materials in shared laboratories.',
  },
  {
    subject: 'materials',
    title: '재료혁신공장',
    text: '로봇이 공동 실험실에서 소재를 개발합니다.',
  },
  { subject: 'health', title: 'Infection research', text: 'Vaccines against infections.' },
  { subject: 'health', title: '감염병 연구', text: '감염병 백신을 연구합니다.' },
])

describe('searchContent', () => {
  it('should find the subject whose content resembles a text, with its passages and words', () => {
    const [best] = searchContent('Could robots in your laboratory test our material?', index)
    expect(best).toMatchObject({ slug: 'materials' })
    expect(best!.passages[0]).toMatchObject({ title: 'Materials Innovation Factory' })
    expect(best!.passages[0]!.words).toEqual(expect.arrayContaining(['robot', 'material']))
  })

  it('should read Korean by pairs of characters, whatever the endings', () => {
    const [best] = searchContent('백신과 감염병에 관심이 있습니다', index)
    expect(best).toMatchObject({ slug: 'health' })
    expect(best!.passages[0]!.words).toContain('백신')
  })

  it('should find nothing where nothing is shared', () => {
    expect(searchContent('hello, please call me', index)).toEqual([])
    expect(searchContent('', contentIndex([]))).toEqual([])
  })

  it('should prefer the passage that says it in fewer words', () => {
    const long = contentIndex([
      { subject: 'a', title: 'a', text: `vaccine ${'something else entirely '.repeat(50)}` },
      { subject: 'b', title: 'b', text: 'vaccine trials' },
    ])
    expect(searchContent('vaccine', long).map(({ slug }) => slug)).toEqual(['b', 'a'])
  })
})

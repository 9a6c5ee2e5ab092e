import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { fillTemplate } from '@/domain/replies/fillTemplate'
import { templateFaults } from '@/domain/replies/templateFaults'
import { templateVariables } from '@/domain/replies/templateVariables'
import { variablesIn } from '@/domain/replies/variablesIn'

const template = (en: string, ko = en, subject = 'x') => ({
  en: { subject, text: en },
  ko: { subject, text: ko },
})
const pathsOf = (...given: Parameters<typeof template>) =>
  templateFaults(template(...given)).map(({ path }) => path)

describe('the variables of a template', () => {
  it('should be accepted when both languages name them', () => {
    expect(templateFaults(template('Dear {{contact.name}}, { not one }'))).toEqual([])
    expect(pathsOf('{{ reference }} {{reference}}', '{{reference}}')).toEqual([])
  })

  it('should be refused by name when there is none such', () => {
    const faults = templateFaults(template('Dear {{contact.nmae}}', 'x'))
    expect(faults).toMatchObject([{ path: 'en.text' }])
    expect(faults[0]!.message.en).toContain('{{contact.nmae}}')
    expect(faults[0]!.message.ko).toContain('{{contact.nmae}}')
    expect(pathsOf('x', 'x', '{{toString}}')).toEqual(['en.subject', 'ko.subject'])
  })

  it.each([
    '{{',
    '}}',
    '{{reference}',
    '{reference}}',
    '{{}}',
    '{{ref\nerence}}',
    '{{{{reference}}',
  ])('should be refused when %j makes none', (text) =>
    expect(pathsOf('x', text)).toContain('ko.text'),
  )

  it('should be refused when one language alone names one', () => {
    const faults = templateFaults(template('{{reference}}', 'x'))
    expect(faults).toMatchObject([{ path: 'ko.text' }])
    expect(faults[0]!.message.en).toContain('{{reference}}')
    expect(pathsOf('x', '{{owner.name}}')).toEqual(['en.text'])
  })

  it('should count in the subject as in the text', () => {
    const words = {
      en: { subject: '{{reference}}', text: 'x' },
      ko: { subject: 'x', text: '{{reference}}' },
    }
    expect(templateFaults(words)).toEqual([])
  })
})

describe('a filled template', () => {
  it('should hold the values as they are, and leave what is not known', () => {
    expect(
      fillTemplate('{{contact.name}}: {{ reference }}', { 'contact.name': '$& {{reference}}' }),
    ).toBe('$& {{reference}}: {{ reference }}')
    expect(fillTemplate('{{owner.name}}', { 'owner.name': null })).toBe('{{owner.name}}')
    expect(fillTemplate('{{toString}}', {})).toBe('{{toString}}')
  })

  it('should name no variable any more when every value is known', () => {
    const parts = fc.array(
      fc.oneof(fc.constantFrom(...templateVariables.map((name) => `{{${name}}}`)), fc.string()),
    )
    const values = Object.fromEntries(templateVariables.map((name) => [name, 'value']))
    fc.assert(
      fc.property(parts, (list) => {
        expect(variablesIn(fillTemplate(list.join(' '), values)).known).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })
})

import { describe, expect, it } from '@jest/globals'

import { companyDomain } from '@/domain/matching/companyDomain'
import { normaliseCompanyName } from '@/domain/matching/normaliseCompanyName'
import { normaliseEmail } from '@/domain/matching/normaliseEmail'

describe('normaliseEmail', () => {
  it.each([
    ['  Ada.Lovelace@Example.COM ', 'ada.lovelace@example.com'],
    ['Ada Lovelace <ada@example.com>', 'ada@example.com'],
    ['mailto:ada@example.com', 'ada@example.com'],
    ['ada@example.com.', 'ada@example.com'],
    ['ａｄａ＠example.com', 'ada@example.com'],
    ['kim@한국.kr', 'kim@xn--3e0b707e.kr'],
    ['a+tag@example.com', 'a+tag@example.com'],
    ['Not an address', 'not an address'],
  ])('should write %j as %j', (address, expected) => {
    expect(normaliseEmail(address)).toBe(expected)
  })
})

describe('companyDomain', () => {
  it.each([
    ['kim@research.samsung.com', 'samsung.com'],
    ['ada@mail.acme.co.uk', 'acme.co.uk'],
    ['kim@lab.acme.co.kr', 'acme.co.kr'],
    ['kim@naver.com', null],
    ['kim@hanmail.net', null],
    ['ada@GMAIL.com', null],
    ['ada@yahoo.co.uk', null],
    ['ada@localhost', null],
    ['ada@127.0.0.1', null],
    ['no address', null],
    ['', null],
  ])('should take the company of %j to be %j', (email, expected) => {
    expect(companyDomain(email)).toBe(expected)
  })
})

describe('normaliseCompanyName', () => {
  it.each([
    [['Acme Ltd', 'ACME Limited', 'Acme, Ltd.', ' acme '], 'acme'],
    [['삼성전자(주)', '㈜삼성전자', '주식회사 삼성전자', '삼성전자 주식회사'], '삼성전자'],
    [['Müller GmbH & Co. KG', 'Müller'], 'müller'],
    [['Johnson & Johnson', 'Johnson and Johnson Inc.'], 'johnson & johnson'],
    [['Rossi S.p.A.', 'Rossi SpA'], 'rossi'],
    [['Limited', 'LIMITED'], 'limited'],
  ])('should write all of %j as one', (names, expected) => {
    for (const name of names) expect(normaliseCompanyName(name)).toBe(expected)
  })
})

/** Where Payload's own Korean is English, or says another thing than its English. */
export const koreanOverrides = {
  general: {
    clear: '지우기',
    copying: '복사 중',
    fallbackToDefaultLocale: '기본 언어로 대체',
    import: '가져오기',
    locale: '언어',
    locales: '언어',
    moving: '이동 중',
    of: '/',
    only: '만',
    payloadSettings: '화면 설정',
    restoring: '복원 중...',
  },
  operators: {
    intersects: '교차함',
    isGreaterThan: '초과',
    isGreaterThanOrEqualTo: '이상',
    isLessThan: '미만',
    isLessThanOrEqualTo: '이하',
    isNotLike: '유사하지 않음',
    within: '범위 안',
  },
  validation: { trueOrFalse: '이 입력란은 참 또는 거짓만 가능합니다.' },
  version: { selectLocales: '표시할 언어 선택', showLocales: '언어 표시:' },
}

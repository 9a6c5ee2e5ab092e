/** What is told to whom it happens to; nothing was stored then. */
export const conflictMessage = {
  en: 'Somebody changed this at the same moment. Please try again.',
  ko: '다른 사용자가 같은 순간에 이 내용을 변경했습니다. 다시 시도해 주십시오.',
}

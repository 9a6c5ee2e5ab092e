export function replyText(fullText: string): string {
  return fullText
}

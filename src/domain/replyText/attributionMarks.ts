/** How mail programs say that somebody wrote what follows, where no space stands between words. */
export const attributionMarks = {
  ko: `
    님이 작성; 님이 쓴; 님이 쓰신 글; 작성함; 이(가) 쓴 글; 님이 썼습니다; 님이 다음을 작성; 님의 말; 님의 글;
    님이 보낸; 님이 보냄; 님이 씀`,
  ja: 'のメール; のメッセージ; 書きました; 書いた; 書き込みました; 様からのメール; 送信されたメッセージ; 作成したメール; さんの投稿',
  zh: '写道; 寫道; 编写; 編寫; 撰写; 写信; 來信; 提到; 写到; 寫到',
  th: 'เขียนว่า; เขียน:',
}

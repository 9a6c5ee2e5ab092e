import { describe, expect, it } from '@jest/globals'

import { replyText } from '@/domain/replyText/replyText'
import { htmlToText } from '@/mail/intake/htmlToText'

const own = '<div>Tuesday suits us.<br>Mina</div>'
const attribution = 'On Tue, 3 Nov 2026 at 15:04, Ann &lt;ann@example.org&gt; wrote:'

describe('htmlToText', () => {
  it.each([
    ['<p>One  two</p>\n<p>three</p>', 'One two\n\nthree'],
    ['<div>one</div><div>two<br>three</div>', 'one\ntwo\nthree'],
    ['<ul><li>one</li><li>two</li></ul>', '- one\n- two'],
    ['<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>', 'a b\n1 2'],
    ['a &amp; b &lt;c&gt; &#54620;&nbsp;d', 'a & b <c> 한\u00a0d'],
    ['<pre>a\n  b</pre>', 'a\n  b'],
    ['<b>bo</b>ld', 'bold'],
    ['<a href="https://example.org/plan">our plan</a>', 'our plan <https://example.org/plan>'],
    ['<a href="https://example.org/">example.org</a>', 'example.org'],
    ['<a href="mailto:a@example.org">Ann</a>', 'Ann'],
    ['<blockquote>one<blockquote>two</blockquote></blockquote>three', '> one\n> > two\nthree'],
    ['<blockquote style="margin:0 0 0 40px;border:none">in</blockquote>', 'in'],
    ['<head><title>t</title><style>s</style></head><body>x<script>s</script></body>', 'x'],
    ['<body><head><title>t</title><div>x</div></body>', 'x'],
    ['<div style="display: none">preview</div>text<!-- no -->', 'text'],
    ['one<hr>two', `one\n${'_'.repeat(32)}\ntwo`],
    ['<p>unclosed <b>one', 'unclosed one'],
    ['1 < 2', '1 < 2'],
  ])('should make text of %s', (html, text) => {
    expect(htmlToText(html)).toBe(text)
  })

  it.each([
    [
      'Gmail',
      `<div class="gmail_quote"><div class="gmail_attr">${attribution}</div><blockquote>Hi</blockquote></div>`,
    ],
    ['Outlook', '<hr><div id="divRplyFwdMsg"><b>From:</b> Ann</div><div>Hi</div>'],
    ['Outlook on the web', '<div id="appendonsend"></div><hr><div>Hi</div>'],
    [
      'Outlook of old',
      '<div><b>From:</b> Ann<br><b>Sent:</b> Tuesday<br><b>To:</b> Mina<br><b>Subject:</b> x</div>Hi',
    ],
    [
      'Thunderbird',
      `<div class="moz-cite-prefix">${attribution}</div><blockquote type="cite">Hi</blockquote>`,
    ],
    ['Yahoo', `<div id="yahoo_quoted_1" class="yahoo_quoted">${attribution}<div>Hi</div></div>`],
    [
      'Apple Mail',
      `<div><br><blockquote type="cite"><div>${attribution}</div>Hi</blockquote></div>`,
    ],
    ['Spark', '<div name="messageReplySection">Hi</div>'],
    ['a signature', '<div class="gmail_signature">Mina Kang</div>'],
  ])('should leave only the words of the writer in a mail with what %s adds', (_program, added) => {
    expect(replyText(htmlToText(own + added, true))).toBe('Tuesday suits us.\nMina')
    expect(htmlToText(own + added)).toMatch(/Hi|Kang/)
  })
})

const rule = /^[-_=~*#+/／‐–—―─━═┄┅┈┉┏┓┗┛┌┐└┘╋╂┃│＝＿－＊～〜ー∞※◆◇■□●○★☆…‥・･ㅡᐧ ]+$/

/** Whether a line is drawn across the page, of whatever. */
export const isRule = (line: string): boolean => /\S/.test(line) && rule.test(line.trim())

/**
 * Splits a command as Docker Compose does (go-shellwords, without a shell). Undefined with the reason where the result would
 * depend on the version or be cut off: unquoted `;`, `|` and the like silently end the command there.
 */
export function shellWords(text: string): { readonly words: readonly string[] } | { readonly fault: string } {
  const words: string[] = [];
  let word: string | undefined;
  let quote = '';
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '\\' && quote !== "'") {
      const next = text.charAt(++i);
      if (next === '' || next === 'n' || next === 't')
        return { fault: `\\${next} means different things to different versions` };
      word = (word ?? '') + next;
    } else if (quote !== '') {
      if (char === quote) quote = '';
      else if (char === '`' || text.startsWith('$(', i)) return { fault: 'commands inside of commands are not run' };
      else word = (word ?? '') + char;
    } else if (char === '"' || char === "'") {
      quote = char;
      word ??= '';
    } else if (/[ \t\r\n]/.test(char)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (/[;&|<>`()]/.test(char)) {
      return { fault: `no shell reads this: \`${char}\` has no meaning here` };
    } else word = (word ?? '') + char;
  }
  if (quote !== '') return { fault: `a quote (${quote}) is not closed` };
  if (word !== undefined) words.push(word);
  return { words };
}

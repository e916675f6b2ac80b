/** A Compose file of a few lines whose command is 10^12 values once its aliases are laid out. */
export function aliasBomb(image: string): string {
  const lines = ['x-0: &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]'];
  for (let i = 1; i < 12; i++)
    lines.push(
      `x-${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  return `${lines.join('\n')}\nservices: { app: { image: "${image}", command: *a11 } }\n`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
  '’': "'",
  '‐': '-',
  '‑': '-',
}
const MARKS = /\p{M}/gu
const OTHERS = /[ßøæœłđðþıə’‐‑]/g
const ASCII = /^[\0-\x7f]*$/

/** A word in lower case without diacritics: 'Çavuşoğlu' → 'cavusoglu'. */
export const fold = (word: string): string => {
  const lower = word.toLowerCase()
  if (ASCII.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(OTHERS, (char) => SPECIAL[char] ?? char)
}

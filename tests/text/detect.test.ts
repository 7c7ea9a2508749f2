import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/index.js'

const languageOf = (text: string): string => parseArticle(text).language

describe('the language of a text', () => {
  test.each([
    ['en', 'Norwegian Foreign Minister Kari Solberg arrived on Monday.'],
    ['en', 'The ministers met in Oslo. They signed nothing.'],
    ['en', 'TALKS ON THE BORDER END WITHOUT A DEAL'],
    ['en', 'Shares of the bank fell by 4 percent after it cut its forecast for the year.'],
    ['de', 'Das Treffen fand am 3. März 2023 statt.'],
    ['de', 'Die Minister trafen sich in Oslo. Unterschrieben wurde nichts.'],
    ['de', 'Der Konzern streicht im Herbst 300 Stellen, wie die Zeitung berichtet.'],
    ['de', 'GERICHT VERHANDELT ÜBER DIE KLAGE DER GEMEINDE'],
    ['nl', 'Het overleg is op 3 maart 2023.'],
    ['nl', 'De ministers spraken elkaar in Oslo. Er werd niets getekend.'],
    ['nl', 'De vakbond en het bedrijf hebben een akkoord bereikt over het loon.'],
    ['nl', 'Bestuur stapt op na kritiek van de leden'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language)
  })

  test.each([
    [
      'French',
      'Le ministre des Affaires étrangères est arrivé lundi à Oslo. Il a rencontré son homologue dans la soirée.',
    ],
    ['Spanish', 'El ministro llegó el lunes a Oslo y se reunió con su homóloga. Los dos países firmaron un acuerdo.'],
    [
      'Italian',
      'Il ministro è arrivato lunedì a Oslo e ha incontrato il collega. I due paesi hanno firmato un accordo.',
    ],
    [
      'Portuguese',
      'O ministro chegou na segunda-feira a Oslo e não falou com a imprensa. Uma reunião foi marcada para terça.',
    ],
    [
      'Danish',
      'Ministeren kom til Oslo mandag og mødte sin kollega. De to lande har ikke skrevet under på en aftale endnu.',
    ],
    [
      'Norwegian',
      'Statsråden kom til Oslo mandag og møtte kollegaen sin. Det er ikke skrevet under på en avtale mellom landene.',
    ],
    [
      'Swedish',
      'Ministern kom till Oslo på måndagen och träffade sin kollega. Länderna har inte skrivit på något avtal, det är klart.',
    ],
    [
      'Afrikaans',
      'Die minister het Maandag in Oslo aangekom en sy kollega ontmoet. Hulle het nie ’n ooreenkoms onderteken nie, sê die woordvoerder.',
    ],
    [
      'Luxembourgish',
      'De Minister ass e Méindeg zu Oslo ukomm an huet säi Kolleeg getraff. Déi zwee Länner hunn näischt ënnerschriwwen.',
    ],
    [
      'Turkish',
      'Bakan pazartesi günü Oslo’ya geldi ve meslektaşı ile görüştü. İki ülke bir anlaşma için bu hafta toplanacak.',
    ],
    [
      'Polish',
      'Minister przyjechał w poniedziałek do Oslo i spotkał się z kolegą. Umowa jest gotowa, ale nie została podpisana.',
    ],
    ['no words at all', '12 34 56 — “ ” ++'],
    ['one word', 'Hello'],
    ['a name', 'Kari Solberg'],
  ])('%s is none of them', (_, text) => {
    expect(languageOf(text)).toBe('und')
  })

  test('furniture of the page in another language does not win', () => {
    const page = `Leave a reply to this post
Your email address will not be published

Verdrag na jaren van overleg getekend

De twee landen hebben maandag het verdrag over de rivier getekend waar zij al jaren over spraken.

Read more about this and other news in the archive`
    expect(languageOf(page)).toBe('nl')
  })

  test('an unknown language is told in diagnostics, and only there', () => {
    const article = parseArticle('Il ministro è arrivato lunedì a Oslo e ha incontrato il collega della Spagna.')
    expect(article.diagnostics.map(({ code }) => code)).toEqual(['language-unknown'])
    expect([article.dates, article.actors, article.quotes, article.meetings]).toEqual([[], [], [], []])
    expect(parseArticle('').diagnostics).toEqual([])
  })

  test('the option sets the language', () => {
    expect(parseArticle('Hello', { language: 'nl-BE' }).language).toBe('nl')
  })
})

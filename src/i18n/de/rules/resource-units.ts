import type { Translations } from '../../translations.ts'

/** The German of rules/resource-units.ts. */
export const resourceUnits: Translations = {
  'Amount that is no quantity': 'Ungültige Mengenangabe',
  'A quantity is a number with a unit such as m, Mi or Gi, without a space. The API server refuses anything else.':
    'Eine Mengenangabe ist eine Zahl mit einer Einheit wie m, Mi oder Gi, ohne Leerzeichen. Alles andere lehnt der API-Server ab.',
  '{0} is not an amount of {1} for {2}.': '{0} ist keine gültige Menge ({1}) für {2}.',
  'Use {0}': '{0} verwenden',
  'Amount in the wrong unit': 'Menge in der falschen Einheit',
  'For memory the suffix m means thousandths of a byte, and for CPU a bare number means whole cores.':
    'Beim Arbeitsspeicher steht die Endung m für tausendstel Byte, bei der CPU eine bloße Zahl für ganze Kerne.',
  '{0} means {1} whole cores.': '{0} bedeutet {1} ganze Kerne.',
  '{0} of memory is less than any container can start with.':
    'Mit {0} Arbeitsspeicher kann kein Container starten.',
}

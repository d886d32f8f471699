import type { Translations } from '../translations.ts'

/** What is said of a link that cannot be made or opened, or opens with changes. */
export const links: Translations = {
  'The link is longer than {0} characters, so it was not opened.':
    'Der Link ist länger als {0} Zeichen und wurde deshalb nicht geöffnet.',
  'This address holds no configuration.': 'Diese Adresse enthält keine Konfiguration.',
  'The link has format {0}, which this version of the wizard does not know. Reload the page, it may be outdated.':
    'Der Link hat Format {0}, das diese Version des Wizards nicht kennt. Laden Sie die Seite neu; sie könnte veraltet sein.',
  'The link is damaged or cut off. Ask for it again, as one piece of text.':
    'Der Link ist beschädigt oder abgeschnitten. Lassen Sie ihn sich noch einmal am Stück schicken.',
  'No chart version is offered that could open the link.':
    'Es gibt hier keine Chart-Version, die den Link öffnen könnte.',
  'The link holds something that is no configuration of this wizard.':
    'Der Link enthält etwas, das keine Konfiguration dieses Wizards ist.',
  'The link was not opened: its values are no map, or larger or deeper than is allowed.':
    'Der Link wurde nicht geöffnet: Seine Values sind keine Map oder größer oder tiefer verschachtelt als erlaubt.',
  'The link was not opened: its {0}{1} is not what this wizard knows.':
    'Der Link wurde nicht geöffnet. Diesen Teil kennt der Wizard so nicht: {0}{1}.',
  'chart version': 'Chart-Version',
  release: 'Release',
  'host cluster': 'Host-Cluster',
  values: 'Values',
  'silenced rules': 'stummgeschaltete Regeln',
  step: 'Schritt',
  'The link is for chart {0}, which is not offered here. It opens with {1}: settings that differ between the two are listed as findings.':
    'Der Link ist für Chart {0}, das es hier nicht gibt. Er öffnet sich mit {1}: Einstellungen, in denen sich die beiden unterscheiden, stehen unter den Befunden.',
  'The link leaves out secrets. Fill them in: {0}.':
    'Der Link lässt Geheimnisse weg. Tragen Sie sie hier ein: {0}.',
  '{0} more': '{0} weitere',
  'The link has {0} characters, and {1} is the most that is opened.':
    'Der Link hat {0} Zeichen; geöffnet werden höchstens {1}.',
  'The configuration is too large, too deep or has names that no link may hold.':
    'Die Konfiguration ist zu groß, zu tief verschachtelt oder enthält Namen, die in keinem Link stehen dürfen.',
}

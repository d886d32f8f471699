import type { Translations } from '../../translations.ts'

/** The German of rules/release-name.ts. */
export const releaseName: Translations = {
  'Name it "{0}"': '„{0}“ als Namen verwenden',
  'Release name too long': 'Release-Name zu lang',
  'The pods of a StatefulSet carry a label made of its name and a hash, and labels end at 63 characters. A longer name installs, but no pod is ever created.':
    'Die Pods eines StatefulSets tragen ein Label aus dessen Namen und einem Hash, und Labels enden bei 63 Zeichen. Ein längerer Name lässt sich installieren, aber es entsteht nie ein Pod.',
  'The release name has {0} characters; {1} are possible with an etcd StatefulSet.':
    'Der Release-Name hat {0} Zeichen; mit einem etcd-StatefulSet sind höchstens {1} möglich.',
  'The release name has {0} characters; {1} are possible with a {2}.':
    'Der Release-Name hat {0} Zeichen; mit einem {2} sind höchstens {1} möglich.',
  'Release called "loft"': 'Release mit dem Namen „loft“',
  'The chart takes a Service called "loft" in its namespace for the vCluster Platform and refuses to render next to it. A release of that name meets its own Service on the first upgrade.':
    'Das Chart hält einen Service namens „loft“ in seinem Namespace für die vCluster Platform und lässt sich daneben nicht rendern. Ein Release dieses Namens trifft beim ersten Upgrade auf seinen eigenen Service.',
  'A release called "loft" cannot be upgraded.': 'Ein Release namens „loft“ lässt sich nicht upgraden.',
  'Release name that Services cannot have': 'Release-Name, den Services nicht tragen können',
  'The chart names its Services after the release, and a Service name begins with a letter and holds only lower-case letters, digits and dashes. Helm allows more, so the install would stop half-way.':
    'Das Chart benennt seine Services nach dem Release. Ein Service-Name beginnt mit einem Buchstaben und enthält nur Kleinbuchstaben, Ziffern und Bindestriche. Helm erlaubt mehr, die Installation würde also auf halbem Weg abbrechen.',
  'The release has no name.': 'Das Release hat keinen Namen.',
  '"{0}" cannot name a Service: use lower-case letters, digits and dashes, and begin with a letter.':
    '„{0}“ ist als Service-Name nicht möglich: Erlaubt sind Kleinbuchstaben, Ziffern und Bindestriche, am Anfang steht ein Buchstabe.',
  'Release name that YAML reads as another type': 'Release-Name, den YAML als anderen Typ liest',
  'The templates write the name without quotes, so the API server receives a boolean, a number or null instead of text and refuses the objects.':
    'Die Templates schreiben den Namen ohne Anführungszeichen. Der API-Server erhält statt Text einen Boolean, eine Zahl oder null und lehnt die Objekte ab.',
  'The chart writes the name without quotes, and YAML does not read "{0}" as text.':
    'Das Chart schreibt den Namen ohne Anführungszeichen, und YAML liest „{0}“ nicht als Text.',
}

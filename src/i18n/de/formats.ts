import type { Translations } from '../translations.ts'

export const formats: Translations = {
  'Enter a name.': 'Hier fehlt ein Name.',
  'A name has at most 63 characters; this has {0}.': 'Ein Name hat höchstens 63 Zeichen; dieser hat {0}.',
  'A name has at most 253 characters; this has {0}.': 'Ein Name hat höchstens 253 Zeichen; dieser hat {0}.',
  'A name has no capital letters.': 'Ein Name enthält keine Großbuchstaben.',
  'A name has only lower-case letters, digits and hyphens.':
    'Ein Name besteht nur aus Kleinbuchstaben, Ziffern und Bindestrichen.',
  'A name has only lower-case letters, digits, hyphens and dots.':
    'Ein Name besteht nur aus Kleinbuchstaben, Ziffern, Bindestrichen und Punkten.',
  'A name starts and ends with a letter or digit.':
    'Ein Name beginnt und endet mit einem Buchstaben oder einer Ziffer.',
  'Each part between dots starts and ends with a letter or digit.':
    'Jeder Teil zwischen Punkten beginnt und endet mit einem Buchstaben oder einer Ziffer.',
  'This name must start with a letter.': 'Dieser Name muss mit einem Buchstaben beginnen.',

  'Enter a duration, such as 15s or 1m30s.': 'Hier fehlt eine Dauer wie 15s oder 1m30s.',
  'A duration needs a unit: {0}s, {1}m or {2}h.': 'Eine Dauer braucht eine Einheit: {0}s, {1}m oder {2}h.',
  'A duration is numbers with units and nothing else, such as 15s, 1m30s or 1.5h.':
    'Eine Dauer besteht nur aus Zahlen mit Einheiten, etwa 15s, 1m30s oder 1.5h.',
  '"{0}" is no unit of a duration; use h, m, s or ms.':
    '„{0}“ ist keine Einheit für eine Dauer; möglich sind h, m, s und ms.',
  'This duration is too long.': 'Diese Dauer ist zu lang.',

  'Leave out the slash at the end.': 'Den Schrägstrich am Ende weglassen.',
  'Enter an image, such as loft-sh/vcluster-pro.': 'Hier fehlt ein Image wie loft-sh/vcluster-pro.',
  'An image name has at most 255 characters; this has {0}.':
    'Ein Image-Name hat höchstens 255 Zeichen; dieser hat {0}.',
  'Leave out the scheme.': 'Das Schema (https://) weglassen.',
  'Enter the image without digest.': 'Das Image ohne Digest angeben.',
  'Enter the image without tag; the tag has its own field.':
    'Das Image ohne Tag angeben; das Tag hat ein eigenes Feld.',
  'An image name has no capital letters.': 'Ein Image-Name enthält keine Großbuchstaben.',
  'An image name has no empty part between slashes.':
    'Ein Image-Name hat zwischen Schrägstrichen keinen leeren Teil.',
  'Each part of an image name has lower-case letters and digits, with single dots, underscores or hyphens inside.':
    'Jeder Teil eines Image-Namens besteht aus Kleinbuchstaben und Ziffern, dazwischen einzelne Punkte, Unterstriche oder Bindestriche.',
  'Enter a tag, such as 1.2.3.': 'Hier fehlt ein Tag wie 1.2.3.',
  'A tag has at most 128 characters; this has {0}.': 'Ein Tag hat höchstens 128 Zeichen; dieses hat {0}.',
  'Enter the tag alone, without image name or digest.': 'Nur das Tag angeben, ohne Image-Namen und Digest.',
  'A tag has only letters, digits, underscores, dots and hyphens.':
    'Ein Tag besteht nur aus Buchstaben, Ziffern, Unterstrichen, Punkten und Bindestrichen.',
  'A tag starts with a letter, digit or underscore.':
    'Ein Tag beginnt mit einem Buchstaben, einer Ziffer oder einem Unterstrich.',

  'Enter a whole number such as 2, or a percentage such as 50%.':
    'Eine ganze Zahl wie 2 oder einen Prozentsatz wie 50% angeben.',
  'A percentage is a whole number and a percent sign, such as 50%.':
    'Ein Prozentsatz ist eine ganze Zahl mit Prozentzeichen, etwa 50%.',
  'A percentage is at most 100%.': 'Ein Prozentsatz ist höchstens 100%.',

  'A key has at most one slash.': 'Ein Schlüssel hat höchstens einen Schrägstrich.',
  'Before the slash stands a domain. {0}': 'Vor dem Schrägstrich steht eine Domain. {0}',
  'Enter a key.': 'Hier fehlt ein Schlüssel.',
  'A key has at most 63 characters after the slash; this has {0}.':
    'Ein Schlüssel hat nach dem Schrägstrich höchstens 63 Zeichen; dieser hat {0}.',
  'A key has only letters, digits, hyphens, underscores and dots.':
    'Ein Schlüssel besteht nur aus Buchstaben, Ziffern, Bindestrichen, Unterstrichen und Punkten.',
  'A key starts and ends with a letter or digit.':
    'Ein Schlüssel beginnt und endet mit einem Buchstaben oder einer Ziffer.',
  'A label value has at most 63 characters; this has {0}.':
    'Ein Label-Wert hat höchstens 63 Zeichen; dieser hat {0}.',
  'A label value has only letters, digits, hyphens, underscores and dots.':
    'Ein Label-Wert besteht nur aus Buchstaben, Ziffern, Bindestrichen, Unterstrichen und Punkten.',
  'A label value starts and ends with a letter or digit.':
    'Ein Label-Wert beginnt und endet mit einem Buchstaben oder einer Ziffer.',

  'Enter a whole number.': 'Hier fehlt eine ganze Zahl.',
  'This number must not be negative.': 'Diese Zahl darf nicht negativ sein.',
  'This must be a whole number in digits.': 'Hier muss eine ganze Zahl in Ziffern stehen.',
  'This number is too large.': 'Diese Zahl ist zu groß.',
  'A port is a number from 1 to 65535.': 'Ein Port ist eine Zahl von 1 bis 65535.',
  'This number must be 1 or more.': 'Diese Zahl muss mindestens 1 sein.',

  'Enter a quantity, such as 5Gi or 200m.': 'Hier fehlt eine Mengenangabe wie 5Gi oder 200m.',
  'A quantity has no spaces around it.': 'Vor und nach einer Mengenangabe stehen keine Leerzeichen.',
  'A quantity is a number and a unit without a space, such as 5Gi, 200m or 1.5.':
    'Eine Mengenangabe ist eine Zahl mit Einheit ohne Leerzeichen, etwa 5Gi, 200m oder 1.5.',
  'This quantity is too large.': 'Diese Mengenangabe ist zu groß.',
  'This quantity must not be negative.': 'Diese Mengenangabe darf nicht negativ sein.',
  '"{0}" is no unit of a quantity; there are m, k, M, G, T and Ki, Mi, Gi, Ti.':
    '„{0}“ ist keine Einheit für Mengenangaben; es gibt m, k, M, G, T und Ki, Mi, Gi, Ti.',
  'Did you mean {0}?': 'Meinten Sie {0}?',

  'Enter a registry, such as registry.example.com.': 'Hier fehlt eine Registry wie registry.example.com.',
  'Leave out the scheme: a registry is a host and nothing else.':
    'Das Schema (https://) weglassen: Eine Registry ist nur ein Host.',
  'After the colon stands a port. {0}': 'Nach dem Doppelpunkt steht ein Port. {0}',
  'A host has only letters, digits and hyphens between dots.':
    'Ein Host besteht zwischen den Punkten nur aus Buchstaben, Ziffern und Bindestrichen.',
  'Each part of a host starts and ends with a letter or digit.':
    'Jeder Teil eines Hosts beginnt und endet mit einem Buchstaben oder einer Ziffer.',
}

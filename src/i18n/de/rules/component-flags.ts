import type { Translations } from '../../translations.ts'

export const componentFlags: Translations = {
  'Flag given twice': 'Flag doppelt angegeben',
  'Up to 0.25 the last one wins. Later versions drop their own flag when one of the same name is added, so that a flag of yours can cut the API server off from its store or its certificates.':
    'Bis 0.25 gilt das letzte. Spätere Versionen lassen ihr eigenes Flag weg, wenn eines mit gleichem Namen hinzukommt; ein eigenes Flag kann den API-Server so von seinem Store oder seinen Zertifikaten abschneiden.',
  'Flag that the program does not understand': 'Flag, das das Programm nicht versteht',
  'Each entry is passed to the program as it is, as one argument. It must have the form --name=value; without the dashes or with spaces the program exits at start.':
    'Jeder Eintrag geht unverändert als ein Argument an das Programm. Er muss die Form --name=value haben; ohne Striche oder mit Leerzeichen beendet sich das Programm beim Start.',
  'More concurrency than the resources allow': 'Mehr Parallelität, als die Ressourcen erlauben',
  'Every request in flight takes CPU and memory. The vendor uses 800 and 400 for tenants full of operators, on at least 4 CPU and 8Gi per replica.':
    'Jede laufende Anfrage braucht CPU und Arbeitsspeicher. Der Hersteller nutzt 800 und 400 für Tenants voller Operatoren, mit mindestens 4 CPU und 8Gi je Replikat.',
  'Fewer concurrent requests than by default': 'Weniger gleichzeitige Anfragen als im Standard',
  'Clients and the syncer are told to slow down (429) earlier than usual. For small tenants that may be what you want.':
    'Clients und der Syncer werden früher als üblich gebremst (429). Für kleine Tenants kann das gewollt sein.',
  'Limit of requests that is no number': 'Anfragengrenze, die keine Zahl ist',
  'The API server takes whole numbers, zero or more, and exits at start on anything else.':
    'Der API-Server nimmt ganze Zahlen ab 0 an und beendet sich bei allem anderen beim Start.',
  'More writing than reading requests': 'Mehr schreibende als lesende Anfragen',
  'Clusters read far more than they write; by default the API server allows twice as many reading requests. Perhaps the two numbers are swapped.':
    'Cluster lesen weit mehr, als sie schreiben; im Standard erlaubt der API-Server doppelt so viele lesende Anfragen. Vielleicht sind die beiden Zahlen vertauscht.',
  'No concurrent requests allowed': 'Keine gleichzeitigen Anfragen erlaubt',
  'The sum of both flags is the total number of requests that the API server handles at a time. It must be positive, or the API server exits at start.':
    'Die Summe beider Flags ist die Gesamtzahl der Anfragen, die der API-Server gleichzeitig bearbeitet. Sie muss positiv sein, sonst beendet sich der API-Server beim Start.',
  '{0} is given twice; the last one counts.': '{0} ist doppelt angegeben; das letzte zählt.',
  '{0} is set by the control plane itself.': '{0} setzt die Control Plane selbst.',
  '{0} is no flag of the form --name=value.': '{0} ist kein Flag der Form --name=value.',
  'Write {0}': '{0} schreiben',
  '{0} concurrent requests need more than the limits of the control plane.':
    '{0} gleichzeitige Anfragen brauchen mehr, als die Limits der Control Plane zulassen.',
  'Use 800 and 400 on 4 CPU and 8Gi': '800 und 400 mit 4 CPU und 8Gi verwenden',
  '{0} and {1} are below the defaults of 400 and 200.':
    '{0} und {1} liegen unter den Standardwerten 400 und 200.',
  'The API server exits at {0}: the limits are whole numbers from 0 on.':
    'Der API-Server beendet sich bei {0}: Die Grenzen sind ganze Zahlen ab 0.',
  'Use the default': 'Standardwert verwenden',
  '{0} writing requests at a time, but only {1} reading ones.':
    '{0} schreibende Anfragen gleichzeitig, aber nur {1} lesende.',
  'Swap the numbers': 'Zahlen tauschen',
  'The API server would handle no request at all.': 'Der API-Server würde gar keine Anfrage bearbeiten.',
  'Remove both flags': 'Beide Flags entfernen',
}

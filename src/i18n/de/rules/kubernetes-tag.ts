import type { Translations } from '../../translations.ts'

/** The German of rules/kubernetes-tag.ts. */
export const kubernetesTag: Translations = {
  'With private nodes the chart adds "-full" itself, so {0} becomes {1}-full.':
    'Mit privaten Nodes hängt das Chart „-full“ selbst an; aus {0} wird {1}-full.',
  'There is no image with the tag {0}; tags look like v1.31.1.':
    'Ein Image mit dem Tag {0} gibt es nicht; Tags sehen aus wie v1.31.1.',
  'Use {0}': '{0} verwenden',
  'Components of different Kubernetes versions': 'Komponenten aus verschiedenen Kubernetes-Versionen',
  'Controller manager and scheduler may be one minor older than the API server, and never newer.':
    'Controller-Manager und Scheduler dürfen eine Minor-Version älter sein als der API-Server, aber nie neuer.',
  '{0} 1.{1} does not go with API server 1.{2}.': '{0} 1.{1} passt nicht zum API-Server 1.{2}.',
  'Kubernetes tag that does not exist': 'Kubernetes-Tag, das es nicht gibt',
  'The images are tagged with a leading v and a full version, such as v1.31.1. From 0.25 there are only stable releases, also with -full and -fips; before, pre-releases too. Anything else cannot be pulled.':
    'Die Images tragen Tags mit führendem v und voller Version, etwa v1.31.1. Ab 0.25 gibt es nur stabile Versionen, auch mit -full und -fips; davor auch Vorabversionen. Alles andere lässt sich nicht laden.',
  'Two different Kubernetes versions': 'Zwei verschiedene Kubernetes-Versionen',
  'From 0.25 on "version" wins over the image tag; before, the tag of a component wins over "version". The same pair of values so runs different versions.':
    'Ab 0.25 hat „version“ Vorrang vor dem Image-Tag; davor hat das Tag einer Komponente Vorrang vor „version“. Dieselben zwei Values ergeben so verschiedene Versionen.',
  'Version {0} wins over the image tag {1}.': 'Version {0} hat Vorrang vor dem Image-Tag {1}.',
  'The tag {0} wins over version {1}.': 'Das Tag {0} hat Vorrang vor Version {1}.',
  'Keep {0}': '{0} behalten',
  'Version instead of an image tag': 'Version statt Image-Tag',
  'Up to 0.24 "version" is the short way to set three images. From 0.25 on there is one image, and its tag is the usual place; the field was marked deprecated from 0.25 to 0.30.':
    'Bis 0.24 ist „version“ der kurze Weg, drei Images zu setzen. Ab 0.25 gibt es nur ein Image, und üblich ist dessen Tag; von 0.25 bis 0.30 galt das Feld als veraltet.',
  'Version {0} is better set as the tag of the image.': 'Version {0} gehört besser ins Tag des Images.',
  'Move it to the image tag': 'Ins Image-Tag verschieben',
}

import { containersSection } from '../sections/containers.ts'
import { furtherContainersSection } from '../sections/further-containers.ts'
import { imagesSection } from '../sections/images.ts'
import { metadataSection } from '../sections/metadata.ts'
import { podNetworkSection } from '../sections/pod-network.ts'
import { podSecuritySection } from '../sections/pod-security.ts'
import { probesSection } from '../sections/probes.ts'
import type { Step } from '../step.ts'

export const podsAndImageStep: Step = {
  id: 'pods-and-image',
  title: 'Pods and image',
  lead: 'Which image runs, with which rights, and what else its pods carry. Most installations need nothing here.',
  sections: [
    imagesSection,
    containersSection,
    podNetworkSection,
    metadataSection,
    podSecuritySection,
    probesSection,
    furtherContainersSection,
  ],
}

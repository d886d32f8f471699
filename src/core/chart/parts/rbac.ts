/** Named templates of the rbac family. */
export interface RbacParts {}

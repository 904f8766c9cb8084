/** Thrown where a person who is asked breaks off. */
export class Cancelled extends Error {}

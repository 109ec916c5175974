/** A file of the reference: a page in Markdown or a picture that a page shows. */
export interface ReferenceFile {
  /** The path within the folder of the reference. */
  readonly path: string;
  readonly content: string;
}

/** A part of a page: its heading and what stands under it, in Markdown; empty where the theme has no such part. */
export interface PagePart {
  readonly title: string;
  readonly body: string;
}

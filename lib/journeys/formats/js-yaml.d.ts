/** The two things used of js-yaml, which brings no types of its own. */
declare module "js-yaml" {
  export interface Schema {
    readonly compiledTypeMap: unknown;
  }
  export const JSON_SCHEMA: Schema;
  export function load(text: string, options: { schema: Schema }): unknown;
}

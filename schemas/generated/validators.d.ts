/** Generated from schemas/*.schema.json by `npm run generate`. Do not edit. */
/** One thing that is wrong, as ajv says it. */
export interface SchemaError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Set where the name of a key is wrong, and not its value. */
  readonly propertyName?: string;
  /** The schema that holds the keyword. */
  readonly parentSchema: Readonly<Record<string, unknown>>;
}
/** True where the value is good; otherwise `errors` is set until the next call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}
export const bundle: Validator;
export const catalogue: Validator;
export const enrol: Validator;
export const fleet: Validator;
export const group: Validator;
export const hostConfig: Validator;
export const host: Validator;
export const inventory: Validator;
export const metaData: Validator;
export const osLayer: Validator;
export const os: Validator;
export const policy: Validator;
export const powers: Validator;
export const removed: Validator;
export const secret: Validator;
export const stickIndex: Validator;
export const userData: Validator;

/** As much of it as the tests use; it brings no types. */
declare module "@adobe/structured-data-validator" {
  export default class Validator {
    validate(data: Readonly<Record<"jsonld" | "microdata" | "rdfa", object>>): Promise<readonly object[]>;
  }
}

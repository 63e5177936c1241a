/** A command will not go on, and its message says to a person why and what to do: no stack is printed for it. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

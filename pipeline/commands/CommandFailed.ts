/** A command that cannot be done; the message is a sentence for people that says what to do. */
export class CommandFailed extends Error {
  override readonly name = "CommandFailed";
}

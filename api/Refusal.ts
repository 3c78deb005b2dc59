/** A request that cannot be answered as asked; the message is for whoever asked. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: 400 | 404;
  /** The parameter at fault. */
  readonly parameter: string;

  constructor(status: 400 | 404, parameter: string, message: string) {
    super(message);
    this.status = status;
    this.parameter = parameter;
  }
}

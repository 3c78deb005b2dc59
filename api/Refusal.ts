interface QueryPlace {
  readonly code: string;
  readonly position: number;
}

/** A request that cannot be answered as asked; the message is for whoever asked. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: 400 | 404;
  /** The parameter at fault. */
  readonly parameter: string;

  /** What is wrong with a query, and where. */
  readonly place: QueryPlace | undefined;

  constructor(status: 400 | 404, parameter: string, message: string, place?: QueryPlace) {
    super(message);
    this.status = status;
    this.parameter = parameter;
    this.place = place;
  }
}

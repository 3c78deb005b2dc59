interface Place {
  readonly code: string;
  /** Where in a query. */
  readonly position?: number;
}

/** Statuses a request can be refused with by what it asks. */
export type RefusalStatus = 400 | 404 | 409 | 413 | 415 | 503 | 507;

/** A request that cannot be answered as asked; the message is for whoever asked. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly status: RefusalStatus;
  /** The parameter at fault. */
  readonly parameter: string;

  /** What is wrong, for pages to say in their language, and where. */
  readonly place: Place | undefined;

  constructor(status: RefusalStatus, parameter: string, message: string, place?: Place) {
    super(message);
    this.status = status;
    this.parameter = parameter;
    this.place = place;
  }
}

/** An element with a value; it is built once and set from the URL ever after. */
export interface Control<T> {
  readonly element: HTMLElement;
  set(value: T): void;
}

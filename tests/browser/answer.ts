import { expect, inject } from "vitest";

/** Asks the server that all tests share. */
export async function answer<T>(path: string, read: (body: unknown) => T): Promise<T> {
  const response = await fetch(inject("address") + path);
  expect(response.status, path).toBe(200);
  return read(await response.json());
}

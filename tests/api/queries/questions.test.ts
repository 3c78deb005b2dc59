import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { z } from "@hono/zod-openapi";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as corpus from "../../../api/queries/corpus.ts";
import * as documents from "../../../api/queries/documents.ts";
import type { Question } from "../../../api/queries/question.ts";
import { readQuestion } from "../../../api/queries/readQuestion.ts";
import * as themes from "../../../api/queries/themes.ts";
import * as words from "../../../api/queries/words.ts";
import { ROOT } from "../../material.ts";

const FOLDER = join(ROOT, "api/queries");
const SCHEMA = join(ROOT, "pipeline/store/schema");
const QUESTIONS: readonly Question[] = [corpus, documents, themes, words].flatMap((module) =>
  Object.values(module),
);

describe("the questions and their SQL", () => {
  let instance: DuckDBInstance;
  let connection: DuckDBConnection;

  beforeAll(async () => {
    instance = await DuckDBInstance.create(":memory:");
    connection = await instance.connect();
    for (const file of readdirSync(SCHEMA).sort())
      await connection.run(readFileSync(join(SCHEMA, file), "utf8"));
  });

  afterAll(() => {
    connection.closeSync();
    instance.closeSync();
  });

  it("are one for one", () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith(".sql"));
    expect(QUESTIONS.map((question) => `${question.name}.sql`).sort()).toEqual(files.sort());
  });

  it.each(QUESTIONS.filter(({ terms }) => terms.length > 0).map(({ name, terms }) => [name, terms] as const))(
    "%s is one statement for any number of terms",
    async (name, terms) => {
      for (const count of [1, 3]) {
        const sql = readQuestion(name, Object.fromEntries(terms.map((term) => [term, count])));
        expect(sql.match(/^from post$/gm)?.length).toBe(count * terms.length);
        expect((await connection.prepare(sql)).columnCount).toBeGreaterThan(0);
        for (const term of terms) expect(sql).toContain(`$${term}_lemma_${count}`);
      }
    },
  );

  it("use every part, and only parts that there are", () => {
    const used = QUESTIONS.flatMap(({ name }) => [
      ...readFileSync(join(FOLDER, `${name}.sql`), "utf8").matchAll(/-- part: (.+)/g),
    ]).map(([, part]) => `${part?.replace(/, for each .+/, "")}.sql`);
    expect([...new Set(used)].sort()).toEqual(readdirSync(join(FOLDER, "parts")).sort());
  });

  it.each(QUESTIONS.map((question) => [question.name, question] as const))(
    "%s is one statement with a header",
    async (name) => {
      const sql = readQuestion(name);
      expect(sql).toMatch(/^-- .+\n(-- .*\n)*-- One row/);
      expect((await connection.extractStatements(sql)).count).toBe(1);
    },
  );

  it.each(QUESTIONS.map((question) => [question.name, question] as const))(
    "%s needs and gives what it declares",
    async (name, { parameters, row, terms }) => {
      const prepared = await connection.prepare(readQuestion(name));
      const names = Array.from({ length: prepared.parameterCount }, (_, index) =>
        prepared.parameterName(index + 1),
      );
      const columns = Array.from({ length: prepared.columnCount }, (_, index) => [
        prepared.columnName(index),
        String(prepared.columnType(index)),
      ]);
      expect(names.sort()).toEqual(parameterNames(parameters, terms).sort());
      expect(columns).toEqual(Object.entries(row.shape).map(([column, schema]) => [column, typeOf(schema)]));
    },
  );
});

/** Of a parameter with terms the fields of its first. */
function parameterNames(parameters: z.ZodObject, terms: readonly string[]): string[] {
  return Object.entries(parameters.shape).flatMap(([name, schema]) => {
    if (!terms.includes(name)) return [name];
    if (!(schema instanceof z.ZodArray) || !(schema.element instanceof z.ZodObject)) {
      throw new Error(`${name} has no terms`);
    }
    return Object.keys(schema.element.shape).map((field) => `${name}_${field}_1`);
  });
}

/** The DuckDB type a declared column must have; BIGINT is none. */
function typeOf(schema: unknown): string {
  if (schema instanceof z.ZodNullable) return typeOf(schema.unwrap());
  if (schema instanceof z.ZodNumber) return "INTEGER";
  if (schema instanceof z.ZodString || schema instanceof z.ZodEnum) return "VARCHAR";
  if (schema instanceof z.ZodArray) return `${typeOf(schema.element)}[]`;
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape).map(([name, field]) => `"${name}" ${typeOf(field)}`);
    return `STRUCT(${fields.join(", ")})`;
  }
  throw new Error(`no DuckDB type for ${schema}`);
}

import { describe, expect, it } from "vitest";
import { BadSetting, parseSettings } from "../../api/settings.ts";

const PLACE = { root: "/opt/themeline", folder: "/home/me" };

describe("parseSettings(args, environment, place)", () => {
  it("answers on this machine at 8484 with the database in the repository unless told otherwise", () => {
    expect(parseSettings([], {}, PLACE)).toEqual({
      port: 8484,
      host: "127.0.0.1",
      database: "/opt/themeline/data/themeline.duckdb",
    });
  });

  it("takes the environment, and the arguments before it", () => {
    const environment = { PORT: "9000", THEMELINE_DB: "/data/x.duckdb" };
    expect(parseSettings([], environment, PLACE)).toMatchObject({ port: 9000, database: "/data/x.duckdb" });
    expect(parseSettings(["--port", "9001", "--db", "y.duckdb"], environment, PLACE)).toMatchObject({
      port: 9001,
      database: "/home/me/y.duckdb",
    });
  });

  it.each([
    ["--port", "http"],
    ["--port", "70000"],
    ["--port", "-1"],
    ["--port", ""],
    ["--prot", "1"],
    ["x"],
  ])("refuses %s %s with a sentence", (...args) => {
    expect(() => parseSettings(args, {}, PLACE)).toThrow(BadSetting);
  });

  it.each(["0.0.0.0", "::", "192.168.1.5", "example.org"])("refuses to answer the world on %s", (host) => {
    expect(() => parseSettings(["--host", host], {}, PLACE)).toThrow(/this machine only/);
  });
});

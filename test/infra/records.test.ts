import { describe, expect, it } from "vitest";
import { type Table, tables } from "#shared/tables.ts";
import { production, Synthesized } from "./template.ts";

const template = new Synthesized(production);
const trial = new Synthesized({ stage: "trial" });
const declared = Object.entries(tables) as [string, Table][];
const table = (name: string, from = template) => from.get("AWS::DynamoDB::Table", `tables${name}`);

describe("records", () => {
  it("has every declared table and no other", () => {
    expect(template.all("AWS::DynamoDB::Table")).toHaveLength(declared.length);
  });

  it.each(declared)("%s is keyed and indexed as declared", (name, { partition, sort, indexes = {} }) => {
    const { KeySchema, GlobalSecondaryIndexes = [] } = table(name).Properties;
    const keys = (schema: { AttributeName: string }[]) => schema.map(({ AttributeName }) => AttributeName);
    expect(keys(KeySchema)).toEqual(sort ? [partition, sort] : [partition]);
    const made = GlobalSecondaryIndexes.map((index: { IndexName: string; KeySchema: { AttributeName: string }[] }) => [
      index.IndexName,
      ...keys(index.KeySchema),
    ]);
    expect(made).toEqual(Object.entries(indexes).map(([index, of]) => [index, of.partition, of.sort]));
  });

  it.each(declared)("%s is encrypted, paid by use, and can be brought back", (name) => {
    const { Properties, DeletionPolicy, UpdateReplacePolicy } = table(name);
    expect(Properties).toMatchObject({
      BillingMode: "PAY_PER_REQUEST",
      SSESpecification: { SSEEnabled: true },
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      DeletionProtectionEnabled: true,
    });
    expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(["Retain", "Retain"]);
  });

  it.each(declared)("%s forgets by its declared attribute, or never", (name, { expires }) => {
    const { TimeToLiveSpecification } = table(name).Properties;
    expect(TimeToLiveSpecification).toEqual(expires && { AttributeName: expires, Enabled: true });
  });

  it.each(declared)("%s streams new rows only where declared", (name, { stream }) => {
    expect(table(name).Properties.StreamSpecification).toEqual(stream && { StreamViewType: "NEW_IMAGE" });
  });

  it.each(declared)("%s of a trial stage goes with the stack but can be brought back until then", (name) => {
    const { Properties, DeletionPolicy } = table(name, trial);
    expect(Properties.PointInTimeRecoverySpecification).toEqual({ PointInTimeRecoveryEnabled: true });
    expect([Properties.DeletionProtectionEnabled, DeletionPolicy]).toEqual([false, "Delete"]);
  });

  it("has no more than two readers on any stream", () => {
    const readers = new Map<string, number>();
    for (const [, { Properties }] of template.all("AWS::Lambda::EventSourceMapping")) {
      const stream = JSON.stringify(Properties.EventSourceArn);
      readers.set(stream, (readers.get(stream) ?? 0) + 1);
    }
    expect(readers.size).toBe(declared.filter(([, { stream }]) => stream).length);
    expect(Math.max(...readers.values())).toBeLessThanOrEqual(2);
  });
});

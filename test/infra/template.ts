import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { Template } from "aws-cdk-lib/assertions";
import { Baraza } from "#infra/stack.ts";
import { readStage } from "#infra/stage.ts";
import { wiring } from "#shared/wiring.ts";

/** The part of a CloudFormation resource that promises are made about. */
export interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: properties differ by type, and a wrong path shows in the assertion
  readonly Properties: any;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
  readonly DependsOn?: readonly string[];
}

const { context } = JSON.parse(readFileSync(new URL("../../cdk.json", import.meta.url), "utf8"));

/** A build of nothing: what the functions hold is promised elsewhere. */
const built = () => {
  const folder = mkdtempSync(join(tmpdir(), "baraza-template-"));
  for (const name of Object.keys(wiring)) {
    mkdirSync(join(folder, "functions", name), { recursive: true });
    writeFileSync(join(folder, "functions", name, "handler.mjs"), `// ${name}\n`);
  }
  mkdirSync(join(folder, "static/api"), { recursive: true });
  writeFileSync(join(folder, "static/site.css"), "");
  writeFileSync(join(folder, "static/api/openapi.json"), "{}");
  return folder;
};

export const contextOfStage = (given: Record<string, string>) => readStage((name) => given[name] ?? context[name]);

/** The template of a stage described by context, as `cdk synth -c` would write it. */
export class Synthesized {
  readonly json: { Resources: Record<string, Resource>; Outputs: Record<string, { Value: unknown }> };

  constructor(given: Record<string, string> = {}) {
    const folder = built();
    const app = new App({ context, outdir: join(folder, "out") });
    const stage = contextOfStage(given);
    const stack = new Baraza(app, `baraza-${stage.stage}`, { stage, built: folder });
    this.json = Template.fromStack(stack).toJSON() as typeof this.json;
    rmSync(folder, { recursive: true });
  }

  all(type: string): [string, Resource][] {
    return Object.entries(this.json.Resources).filter(([, { Type }]) => Type === type);
  }

  /** The logical id of the one resource of a type whose id begins so. */
  id(type: string, start: string): string {
    const found = this.all(type).filter(([id]) => new RegExp(`^${start}[0-9A-F]{8}$`).test(id));
    if (found.length !== 1) throw new Error(`${found.length} of ${type} are called ${start}`);
    return found[0]?.[0] as string;
  }

  get(type: string, start: string): Resource {
    return this.json.Resources[this.id(type, start)] as Resource;
  }
}

export const production = { stage: "production", mailDomain: "mail.example.net", alarmAddress: "duty@example.net" };

/** Text of a value with its references resolved to `<Id>` and `<Id.Attribute>`. */
export const textOf = (value: unknown): string => {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map(textOf).join(",");
  const [[operator, operand] = ["", ""]] = Object.entries(value as Record<string, unknown>);
  if (operator === "Ref") return `<${operand}>`;
  if (operator === "Fn::GetAtt") return `<${(operand as string[]).join(".")}>`;
  if (operator === "Fn::Join")
    return ((operand as [string, unknown[]])[1] ?? []).map(textOf).join((operand as [string])[0]);
  if (operator === "Fn::Sub") return String(operand);
  return JSON.stringify(value);
};

import { join } from "node:path";
import { App } from "aws-cdk-lib";
import { buildAll } from "./bundles.ts";
import { Baraza } from "./stack.ts";
import { readStage } from "./stage.ts";

const built = join(import.meta.dirname, "..", ".build");
await buildAll(built);

const app = new App();
const stage = readStage((name) => app.node.tryGetContext(name));
new Baraza(app, `baraza-${stage.stage}`, { stage, built });

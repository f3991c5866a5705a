import { lambda } from "#shared/lambda.ts";
import { notify } from "./duties.ts";
import { stopwatch } from "./pace.ts";
import { sesSender } from "./sender.ts";

export const handler = lambda((connection) => notify(connection, sesSender(connection.settings), stopwatch));

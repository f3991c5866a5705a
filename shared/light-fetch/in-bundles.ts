// biome-ignore-all lint/performance/noBarrelFile: the bundler takes all names from one file
// The bundler puts these in the place of Node's own wherever a bundled file names them.
export { LightHeaders as Headers } from "./headers.ts";
export { LightRequest as Request } from "./request.ts";
export { LightResponse as Response } from "./response.ts";

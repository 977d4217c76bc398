// The package brings no types.
declare module 'cytoscape-fcose' {
  import type { Ext } from 'cytoscape';

  const register: Ext;
  // biome-ignore lint/style/noDefaultExport: the package has it so
  export default register;
}

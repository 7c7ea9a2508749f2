/** The one function of the package `edtf` that the tests ask: it throws for what is no EDTF. */
declare module 'edtf' {
  const edtf: (value: string) => unknown
  export default edtf
}

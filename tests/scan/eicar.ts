/** The test file of the scanners' makers, in halves: a scanner must not take this source for one. */
export const eicar = [
  'X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD',
  'ANTIVIRUS-TEST-FILE!$H+H*',
].join('-')

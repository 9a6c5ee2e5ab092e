/** Formats that share a container: the content says which container, and only the name which format. */
const byContainer: Record<string, Record<string, string>> = {
  'application/x-cfb': {
    doc: 'application/msword',
    dot: 'application/msword',
    hwp: 'application/x-hwp',
    msg: 'application/vnd.ms-outlook',
    ppt: 'application/vnd.ms-powerpoint',
    vsd: 'application/vnd.visio',
    xls: 'application/vnd.ms-excel',
  },
  'application/zip': {
    hwpx: 'application/hwp+zip',
    kmz: 'application/vnd.google-earth.kmz',
  },
}

/** The type that was found in the content, made more precise by the extension where it can be. */
export const refineType = (found: string, extension: string): string =>
  byContainer[found]?.[extension] ?? found
